import fc, { type Scheduler } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsIn, settingsOf } from '@/utils/settings/records';
import { MemoryArea } from './areas';
import { colours, type Device, device, marks } from './device';

/** What a sync area says when it takes nothing, as the browsers word it. */
const refusals = [
  'QUOTA_BYTES quota exceeded',
  'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.',
  'An unexpected error occurred: offline',
];
const newer = { 'setting.hover': { v: { of: 'a newer version' }, at: 3, device: 'x' } };

type Who = 0 | 1;
type Action =
  | { who: Who; does: 'flush' }
  | { who: Who; does: 'die' }
  | { who: Who; does: 'marks' | 'colours'; value: 0 | 1; now: number }
  | { does: 'refuse'; how: number }
  | { does: 'heal' };

const who = fc.constantFrom<Who>(0, 1);
/** Clocks that agree, and clocks that are years apart. */
const now = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -1e12, max: 4e12 }));
const choice = (setting: fc.Arbitrary<'marks' | 'colours'>) =>
  fc.record({ who, does: setting, value: fc.constantFrom<0 | 1>(0, 1), now });
const action = (chosen: fc.Arbitrary<Action>): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 3, arbitrary: chosen },
    {
      weight: 3,
      arbitrary: fc.oneof(
        fc.record({ who, does: fc.constant('flush' as const) }),
        fc.record({ who, does: fc.constant('die' as const) }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('refuse' as const), how: fc.nat(refusals.length - 1) }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('heal' as const) }) },
  );

/** Two devices over one sync area, each step of which, disks too, waits until the scheduler lets it go on. */
class Two {
  readonly remote: MemoryArea;
  readonly disks: readonly [MemoryArea, MemoryArea];
  readonly devices: [Device, Device];
  readonly #scheduler: Scheduler;
  #running: Promise<unknown>[] = [];

  constructor(scheduler: Scheduler) {
    const step = (what: string) => scheduler.schedule(Promise.resolve(), what);
    this.#scheduler = scheduler;
    this.remote = new MemoryArea(step);
    this.remote.items = structuredClone(newer);
    this.disks = [new MemoryArea(step), new MemoryArea(step)];
    this.devices = [device(this.remote, this.disks[0]), device(this.remote, this.disks[1])];
  }

  async do(action: Action): Promise<void> {
    if (action.does === 'refuse') this.remote.refuses = new Error(refusals[action.how]);
    else if (action.does === 'heal') this.remote.refuses = undefined;
    else if (action.does === 'flush') this.#running.push(this.devices[action.who].flush());
    else if (action.does === 'die') {
      // The old worker's calls that are on their way still arrive; it is only asked nothing any more.
      await this.#scheduler.waitFor(Promise.allSettled(this.#running));
      this.devices[action.who] = device(this.remote, this.disks[action.who]);
    } else {
      const values = action.does === 'marks' ? ['off', 'slang'] : ['off', 'safe'];
      const choose = action.does === 'marks' ? marks : colours;
      this.#running.push(this.devices[action.who].set(choose(values[action.value]!, action.now)));
    }
  }

  /** The sync area works again, and each device has been woken twice. */
  async settle(): Promise<void> {
    await this.#scheduler.waitFor(Promise.all(this.#running));
    this.remote.refuses = undefined;
    for (const one of [0, 1, 0, 1] as const) {
      expect(await this.#scheduler.waitFor(this.devices[one].flush())).toEqual({});
    }
  }

  expectOneState(): void {
    expect(this.devices[0].settings()).toEqual(this.devices[1].settings());
    expect(settingsOf(recordsIn(this.remote.items))).toEqual(this.devices[0].settings());
    for (const { items } of [...this.disks, this.remote]) expect(items).toMatchObject(newer);
  }
}

describe('two devices, in every order of their steps, with workers that die and a sync area that refuses', () => {
  it('end with the same settings, and lose nothing of a newer version', async () => {
    const actions = fc.array(action(choice(fc.constantFrom('marks', 'colours'))), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), actions, async (scheduler, actions) => {
        const two = new Two(scheduler);
        for (const action of actions) await two.do(action);
        await two.settle();
        two.expectOneState();
      }),
      { numRuns: 400 },
    );
  });

  it('keep both changes where they changed different settings, however wrong their clocks', async () => {
    // The first chooses marks, the second colours; what each chose last is what both must have.
    const own = choice(fc.constantFrom('marks', 'colours')).map(
      (one): Action => ({ ...one, who: one.does === 'marks' ? 0 : 1 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(action(own), { maxLength: 12 }),
        async (scheduler, actions) => {
          const two = new Two(scheduler);
          for (const action of actions) await two.do(action);
          await two.settle();
          two.expectOneState();
          const settings = two.devices[0].settings();
          for (const does of ['marks', 'colours'] as const) {
            const last = actions.findLast((one) => one.does === does);
            if (last?.does !== does) continue;
            const values = does === 'marks' ? ['off', 'slang'] : ['off', 'safe'];
            expect(settings[does === 'marks' ? 'marks' : 'toneColours']).toBe(values[last.value]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('agree on the later choice where both changed one setting before they heard of each other', async () => {
    const first = fc.constantFrom<Who>(0, 1);
    const times = fc.uniqueArray(fc.integer({ min: 1, max: 4e12 }), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), times, first, async (scheduler, [here = 1, there = 2], first) => {
        const two = new Two(scheduler);
        await two.do({ who: 0, does: 'marks', value: 0, now: here });
        await two.do({ who: 1, does: 'marks', value: 1, now: there });
        await scheduler.waitFor(two.devices[first].flush());
        await two.settle();
        two.expectOneState();
        const record = recordsIn(two.remote.items).marks;
        expect(record).toMatchObject(here > there ? { v: 'off', at: here } : { v: 'slang', at: there });
        expect(record?.device).toBe(two.disks[here > there ? 0 : 1].items.device);
      }),
      { numRuns: 200 },
    );
  });
});
