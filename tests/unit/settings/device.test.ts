import { expect, it } from 'vitest';
import { deviceName, newDevice } from '@/utils/settings/device';

it.each([
  [
    'Chrome, Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  ],
  [
    'Edge, Windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
  ],
  ['Firefox, Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'],
  ['Firefox, macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0'],
  [
    'Chrome, ChromeOS',
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  ],
  ['', 'something else'],
])('a device is known as %j', (name, userAgent) => {
  const device = newDevice(userAgent);
  expect(deviceName(device)).toBe(name);
  expect(newDevice(userAgent)).not.toBe(device);
});

it('a device that was named by an earlier version has no name', () => {
  expect(deviceName('5f0c6a9e-3d1b-4c58-9a77-2e8d41b6c0aa')).toBe('');
});
