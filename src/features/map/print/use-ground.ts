import { useEffect, useState } from 'react'
import { type Ground, readWholeGround } from '#src/widgets/map/svg/svg-plate.ts'
import { useSession } from '../../session.tsx'

/** All base map files, in memory; null until they have loaded. */
export function useGround(): Ground | null {
  const { effects } = useSession()
  const [ground, setGround] = useState<Ground | null>(null)
  useEffect(() => {
    let isGone = false
    void readWholeGround(effects.source.ground).then((read) => {
      if (!isGone) setGround(read)
    })
    return () => {
      isGone = true
    }
  }, [effects])
  return ground
}
