import type { Lesson } from '#src/domain/lesson.ts'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The description of a SCORM 1.2 package that holds one page. */
export function scormManifest({ id, title, tours }: Pick<Lesson, 'id' | 'title' | 'tours'>, page: string): string {
  const [tour] = tours
  const start = tour === undefined ? '' : `?mode=study&tour=${tour.id}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escape(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${escape(title)}</title>
      <item identifier="page" identifierref="file" isvisible="true" parameters="${escape(start)}">
        <title>${escape(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="file" type="webcontent" adlcp:scormtype="sco" href="${escape(page)}">
      <file href="${escape(page)}" />
    </resource>
  </resources>
</manifest>
`
}
