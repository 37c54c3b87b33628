import { useState } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import type { Day } from '#src/domain/day.ts'
import { isEnter } from '#src/ui/is-enter.ts'
import { useSession, useWords } from '../session.tsx'
import styles from './date-filter.module.css'
import { type TypedDay, readTypedDay } from './typed-day.ts'

type Props = { readonly label: string; readonly day: Day; readonly onDay: (day: Day) => void }

/** A day to type, in the form it is read in. A fault is said in words and changes nothing. */
export function DayField({ label, day, onDay }: Props) {
  const words = useWords()
  const { lesson } = useSession().index
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const settle = () => {
    if (typed === null) return
    const read = readTypedDay(typed, lesson.frame, words)
    if ('fault' in read) {
      setFault(faultInWords(read.fault))
      return
    }
    setTyped(null)
    setFault(null)
    onDay(read.day)
  }
  const faultInWords = (kind: Extract<TypedDay, { fault: string }>['fault']): string => {
    const { typedDay } = words.time
    if (kind === 'not-a-day') return typedDay.notADay(words.formats.day(lesson.documentDay))
    if (kind === 'no-such-day') return typedDay.noSuchDay
    return typedDay.outside(words.formats.day(lesson.frame.from), words.formats.day(lesson.frame.to))
  }
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={typed ?? words.formats.day(day)}
      isInvalid={fault !== null}
      onChange={setTyped}
      onBlur={settle}
      onKeyDown={(event) => {
        if (isEnter(event)) settle()
      }}
    >
      <Label>{label}</Label>
      <Input className={styles['input'] ?? ''} />
      <FieldError className={styles['fault'] ?? ''}>{fault}</FieldError>
    </TextField>
  )
}
