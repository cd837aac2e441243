import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { build } from '../app/scope';

export type VueBuild = 'production' | 'development';

const made = new Map<VueBuild, Promise<string>>();

async function bundle(vue: VueBuild): Promise<string> {
  const answer = await viteBuild({
    configFile: false,
    root: join(import.meta.dirname, '../app'),
    mode: vue,
    logLevel: 'warn',
    define: {
      __SITE_BUILD__: JSON.stringify(build),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      'process.env.NODE_ENV': JSON.stringify(vue),
    },
    build: {
      write: false,
      minify: vue === 'production',
      modulePreload: false,
      lib: { entry: 'client.ts', formats: ['iife'], name: 'site' },
    },
  });
  const [output] = Array.isArray(answer) ? answer : [answer];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output');
  return output.output[0].code;
}

/** The page's script, built once per process and kind of Vue. */
export function clientScript(vue: VueBuild): Promise<string> {
  const known = made.get(vue) ?? bundle(vue);
  made.set(vue, known);
  return known;
}
