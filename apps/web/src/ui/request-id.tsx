/** What to quote when asking for help. */
export function RequestId({ id }: { id: string }) {
  return (
    <p className="text-sm text-ink-soft">
      Request <code className="font-mono text-xs break-all select-all">{id}</code>
    </p>
  )
}
