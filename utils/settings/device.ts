const browsers: [name: string, sign: RegExp][] = [
  ['Edge', /\bEdg\//],
  ['Opera', /\bOPR\//],
  ['Vivaldi', /\bVivaldi\//],
  ['Firefox', /\bFirefox\//],
  ['Chrome', /\bChrome\//],
];
const systems: [name: string, sign: RegExp][] = [
  ['Windows', /\bWindows\b/],
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * What this device is called in the records of settings: a name that its reader knows it by, and an id of its own, since
 * two devices may well have the same name. It goes nowhere but into the reader's own sync area.
 */
export function newDevice(userAgent = globalThis.navigator?.userAgent ?? ''): string {
  const names = [browsers, systems].map((kinds) => kinds.find(([, sign]) => sign.test(userAgent))?.[0]);
  return `${names.filter(Boolean).join(', ')}#${crypto.randomUUID()}`;
}

/** The name that a reader knows a device by: `Firefox, Linux`. Empty where it has none. */
export function deviceName(device: string): string {
  return device.slice(0, Math.max(0, device.indexOf('#')));
}
