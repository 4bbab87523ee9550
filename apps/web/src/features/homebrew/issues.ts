import { createContext, use } from 'react'

export type Issue = { path: string; message: string }

/** What is wrong with the monster as it stands, by path: `actions.0.text`. */
export const Issues = createContext<readonly Issue[]>([])

/** What is wrong at a path or below it. */
export function useIssue(path: string): string | undefined {
  return use(Issues).find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.message
}
