import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, run } from './run.mjs';
import { say } from './say.mjs';

/**
 * Browsers that the extension can be shown in, in the order they are tried. `--load-extension` is ignored by branded
 * builds since Chrome 137, so every Chromium is given the extension through CDP (`Extensions.loadUnpacked`).
 */
const places = {
  chromium: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge-stable',
      '/usr/bin/microsoft-edge',
      '/usr/bin/brave-browser',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: windows([
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ]),
  },
  firefox: {
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: windows(['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
  },
};

const packages = { chromium: ['chromium'], firefox: ['firefox-esr'] };
const fonts = ['fonts-noto-cjk', 'fonts-noto-color-emoji'];

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} the executable of an installed browser of that kind.
 */
export function findBrowser(kind) {
  const own = process.env[kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (own && existsSync(own)) return own;
  return (places[kind][process.platform] ?? []).find((path) => existsSync(path));
}

/**
 * Find a browser, and on Debian as root install it, with fonts for Chinese, when there is none.
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<string | undefined>} undefined when there is none and it may not be installed; `howToGet` then
 * says what a person can do.
 */
export async function ensureBrowser(kind) {
  const found = findBrowser(kind);
  const missing = [...(found ? [] : packages[kind]), ...(hasChineseFont() ? [] : fonts)];
  if (missing.length > 0 && mayInstall()) {
    say(`Installing ${missing.join(', ')} (about a minute).`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  }
  return findBrowser(kind);
}

/** The one command that brings a browser of this kind to this machine. */
export function howToGet(kind) {
  const names = kind === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox';
  const variable = kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const command =
    {
      linux: linuxCommands[distribution()]?.(kind),
      darwin: `brew install --cask ${kind === 'chromium' ? 'google-chrome' : 'firefox'}`,
      win32: `winget install ${kind === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`,
    }[process.platform] ??
    `use your system’s package manager, and have a font for Chinese too (Noto Sans CJK)`;
  return `No ${names} was found. This brings one:\n\n  ${command}\n\nOr set ${variable} to the one you have.`;
}

/** By distribution, as /etc/os-release names it. */
const linuxCommands = {
  debian: (kind) => `sudo apt-get install -y ${[...packages[kind], ...fonts].join(' ')}`,
  ubuntu: (kind) => `sudo snap install ${kind} && sudo apt-get install -y ${fonts.join(' ')}`,
  fedora: (kind) => `sudo dnf install -y ${kind} google-noto-sans-cjk-fonts google-noto-color-emoji-fonts`,
  arch: (kind) => `sudo pacman -S --needed ${kind} noto-fonts-cjk noto-fonts-emoji`,
};

function mayInstall() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    distribution() === 'debian' &&
    answers('apt-get')
  );
}

/** The distribution whose packages this one has: Ubuntu comes before Debian, which it is like but for its browsers. */
function distribution() {
  let names = '';
  try {
    names =
      readFileSync('/etc/os-release', 'utf8')
        .match(/^(?:ID|ID_LIKE)=.*$/gm)
        ?.join(' ') ?? '';
  } catch {
    // Not every system has the file.
  }
  return ['ubuntu', 'debian', 'fedora', 'arch'].find((name) => new RegExp(`\\b${name}\\b`).test(names)) ?? '';
}

/**
 * Debian's place of Noto CJK, which the look is drawn with. Without a font for Chinese pages show boxes and the tests of
 * pointing measure nothing; a poor one lacks the rarer characters. Asked only where packages may be installed.
 */
function hasChineseFont() {
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function windows(paths) {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return roots.flatMap((root) => paths.map((path) => join(root, path)));
}
