import { expect, test, vi } from 'vitest'
import { documentLesson } from '#tests/support/document-lesson.ts'
import { words } from '#tests/support/english.ts'
import { renderEventsPage } from './prerender-events.tsx'
import { renderDocument } from './prerender.tsx'

const toText = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/&#x27;|&quot;|&amp;/g, '')

test('the still document holds question, card, citation and every passage', () => {
  const lesson = documentLesson()
  const html = renderDocument(lesson, words)
  const text = toText(html)
  for (const { reading } of lesson.passages) expect(text).toContain(reading)
  for (const words of [lesson.question, lesson.card.citation, 'The keeper', 'A page break.']) {
    expect(text).toContain(words)
  }
  expect(html).toMatch(/<main><section[^>]* aria-label="Letter"/)
  expect(html).toContain('href="events.html"')
})

test('the still document obeys the policy of the site, and drawing it says nothing to the console', () => {
  const complaints = vi.spyOn(console, 'error')
  const html = renderDocument(documentLesson(), words)
  expect(html).not.toMatch(/<script|<style|\sstyle=/)
  expect(complaints).not.toHaveBeenCalled()
})

test('the cross-references of the still document all lead to something in it', () => {
  const html = renderDocument(documentLesson(), words)
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
  const targets = [...html.matchAll(/\shref="#([^"]+)"/g)].map((match) => match[1])
  expect(targets).toHaveLength(4)
  expect(targets.filter((target) => !ids.has(target))).toEqual([])
})

test('the page of events gives each with day, words, sureness and sources, in order, and needs no script', () => {
  const html = renderEventsPage(documentLesson(), words, 'plain.css')
  const text = toText(html)
  expect(html).toMatch(/^<!doctype html><html lang="en">/)
  expect(text.indexOf('A boat lands')).toBeLessThan(text.indexOf('A storm breaks'))
  expect(text).toContain('10 April 1970A boat lands')
  for (const words of ['says the log.', 'Probable', 'One log alone.', 'The harbour log, page 3.']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('Known from 1 May 1970: Nobody drowned.')
  expect(html).not.toMatch(/<script|<style|<button|\sstyle=/)
})
