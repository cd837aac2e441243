import { version } from '../../package.json';

/** What the manifest of a package must say, and does not. */
export function manifestFaults(browser: 'chrome' | 'firefox', manifest: Record<string, unknown>): string[] {
  const expected =
    browser === 'chrome'
      ? { minimum_chrome_version: '128', browser_specific_settings: undefined }
      : {
          minimum_chrome_version: undefined,
          browser_specific_settings: {
            gecko: {
              id: 'little-red-words@littleredwords.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        };
  return Object.entries({ manifest_version: 3, version, incognito: 'spanning', ...expected }).flatMap(
    ([key, value]) => {
      const [wanted, found] = [value, manifest[key]].map((value) => JSON.stringify(value) ?? 'nothing');
      return found === wanted ? [] : [`${browser}: ${key} is ${found}, expected ${wanted}.`];
    },
  );
}
