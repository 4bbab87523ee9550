// Loaded before the server, so that a journey can look at what time does: the server's clock runs ahead by some days.
const ahead = Number(process.env.DAYS_AHEAD) * 86_400_000
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...parts: unknown[]) {
    // a date that is given stays as it was; only "now" is moved
    if (parts.length === 0) super(RealDate.now() + ahead)
    else super(...(parts as [number]))
  }

  static override now() {
    return RealDate.now() + ahead
  }
} as DateConstructor
