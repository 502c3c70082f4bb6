// What stays on this device, and is sent nowhere.

const key = name => `back-care-${name}`;

/** What was kept under a name; undefined without it, and where the browser keeps nothing. */
export function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(key(name))) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // The browser keeps nothing, or has no room: the page works without.
  }
}
