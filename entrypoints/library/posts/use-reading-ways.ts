import { useState } from 'react';
import { browser } from 'wxt/browser';
import { densities, type Settings } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import { useEngineChoice } from '@/utils/translation/use-choice';

const place = 'reading';

interface Ways {
  density: Settings['density'];
  lines: boolean;
}

/**
 * How the kept posts are read on this device: as they are written, until the reader wants more beside the hanzi. The panel, which
 * is opened to have that, has a choice of its own.
 */
export function useReadingWays() {
  const [ways, setWays] = useState(stored);
  const set = useSettings((state) => state.set);
  const choice = useEngineChoice();
  const canTranslate = choice !== null && choice.engine !== 'none';
  const change = (next: Partial<Ways>) => {
    const changed = { ...ways, ...next };
    setWays(changed);
    try {
      localStorage.setItem(place, JSON.stringify(changed));
    } catch {
      // It is only not remembered.
    }
  };
  return {
    density: ways.density,
    translating: canTranslate && ways.lines,
    onDensity: (density: Ways['density']) => change({ density }),
    /** Where nothing translates yet, to where that is chosen. */
    onTranslate: () => {
      if (!canTranslate) {
        void browser.tabs.create({ url: browser.runtime.getURL('/options.html#translation') });
        return;
      }
      if (!ways.lines) void set('lines', true);
      change({ lines: !ways.lines });
    },
  };
}

function stored(): Ways {
  try {
    const { density, lines } = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Ways>;
    return { density: densities.find((one) => one === density) ?? 'hanzi', lines: lines === true };
  } catch {
    return { density: 'hanzi', lines: false };
  }
}
