const MINUTE = 60

/** 90 seconds are 1:30. */
export function toMinutes(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${String(Math.floor(whole / MINUTE))}:${String(whole % MINUTE).padStart(2, '0')}`
}
