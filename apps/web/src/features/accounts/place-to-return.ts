/** Where to go after signing in: a place in this app, never another site. */
export const placeToReturn = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])/.test(to) && to.length <= 500 ? to : '/'
