import type { Plugin } from 'vite';

/** What libraries can do with foreign text that we never ask of them: read it as HTML, run it as code. */
const cuts = [
  {
    module: /\/react-dom-client\.production\.js$/,
    from: 'domElement.innerHTML = key',
    to: 'domElement.textContent = key',
    times: 2,
  },
  {
    module: /\/zip\.js\/lib\/core\/codec-registry\.js$/,
    from: 'await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)',
    to: '{}',
    times: 1,
  },
];

/**
 * Takes those ways out of the libraries, so that no context of the extension has them, whatever is done to it. A new version
 * that is written otherwise stops the build.
 */
export function noForeignCode(): Plugin {
  return {
    name: 'no-foreign-code',
    enforce: 'pre',
    transform(code, id) {
      const cut = cuts.find(({ module }) => module.test(id.split('?')[0]!));
      if (!cut) return;
      const parts = code.split(cut.from);
      if (parts.length !== cut.times + 1) {
        this.error(`${id} has "${cut.from}" ${parts.length - 1} times, expected ${cut.times}.`);
      }
      return { code: parts.join(cut.to), map: null };
    },
  };
}
