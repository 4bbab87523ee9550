/** Links from a mail carry their token behind `#`, where no server sees it. */
export const tokenInAddress = (): string => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? ''
