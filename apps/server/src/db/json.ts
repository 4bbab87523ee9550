/** jsonb is written as text, because the drivers disagree on what a JavaScript array means. */
export const asJson = (value: unknown): string => JSON.stringify(value)
