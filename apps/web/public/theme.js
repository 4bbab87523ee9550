// Runs before the first paint, so that a chosen theme never flashes. No choice means the system's, by CSS alone.
try {
  const chosen = localStorage.getItem('tomekeeper.theme')
  if (chosen === 'candle' || chosen === 'vellum') document.documentElement.dataset.theme = chosen
} catch {
  // storage may be forbidden; the system's preference is a fine answer
}
