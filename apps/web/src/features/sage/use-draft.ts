import { useState } from 'react'

/** What is typed and not asked yet: kept for each conversation until this tab closes. */
export function useDraft(campaignId: string, threadId: string | undefined) {
  const key = `sage-draft:${campaignId}:${threadId ?? 'new'}`
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})

  const change = (text: string) => {
    setTyped((before) => ({ ...before, [key]: text }))
    if (text) sessionStorage.setItem(key, text)
    else sessionStorage.removeItem(key)
  }
  return [typed[key] ?? sessionStorage.getItem(key) ?? '', change] as const
}
