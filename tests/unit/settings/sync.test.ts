import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryArea } from './areas';
import { colours, device, marks } from './device';

describe('choosing a setting', () => {
  it('is on disk at once, one key a setting, with its time and device', async () => {
    const { set, disk } = device(undefined);
    expect(await set(marks('off', 7))).toMatchObject({ marks: 'off', enabled: true });
    expect(disk.items['setting.marks']).toEqual({ v: 'off', at: 7, device: disk.items.device });
  });

  it('is later than what it replaces, though the clock is behind', async () => {
    const { set, disk } = device(undefined);
    await set(marks('off', 1_000));
    await set(marks('slang', 10));
    expect(disk.items['setting.marks']).toMatchObject({ v: 'slang', at: 1_001 });
  });

  it.each([
    ['no such setting', 'nothing', true],
    ['a name of every object', 'constructor', true],
    ['a value of another kind', 'enabled', 'yes'],
    ['a value that is none', 'marks', 'everything'],
    ['an object', 'language', { toString: () => 'en' }],
    ['nothing', 'language', undefined],
  ])('is refused: %s', async (_, key, value) => {
    const { set, disk } = device(undefined);
    await expect(set({ key, value, now: 1 })).rejects.toMatchObject({ code: 'bad-input' });
    expect(disk.writes).toBe(0);
  });

  it('says that the disk is full', async () => {
    const { set, disk } = device(undefined);
    disk.refuses = new Error('QUOTA_BYTES quota exceeded');
    await expect(set(marks('off', 1))).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('does not mind damage on the disk', async () => {
    const { set, settings, disk, flush } = device(new MemoryArea());
    disk.items = { 'setting.marks': 'off', 'setting.enabled': { v: false }, settingsBase: 5, device: null };
    expect(settings()).toMatchObject({ marks: 'slang', enabled: true });
    await set(marks('off', 1));
    await flush();
    expect(settings()).toMatchObject({ marks: 'off', enabled: true });
  });

  it('writes over nobody when many are chosen at once', async () => {
    const { set, settings } = device(undefined);
    await Promise.all([
      set(marks('off', 1)),
      set(colours('off', 1)),
      set({ key: 'enabled', value: false, now: 1 }),
    ]);
    expect(settings()).toMatchObject({ marks: 'off', toneColours: 'off', enabled: false });
  });
});

describe('the sync area', () => {
  it('gets what was chosen in one write, and nothing when nothing was', async () => {
    const remote = new MemoryArea();
    const { set, flush } = device(remote);
    await set(marks('off', 1));
    await set(colours('off', 2));
    expect(await flush()).toEqual({});
    await flush();
    expect(remote.writes).toBe(1);
    expect(Object.keys(remote.items).sort()).toEqual(['setting.marks', 'setting.toneColours']);
  });

  it('gives two devices that change two settings both changes', async () => {
    const remote = new MemoryArea();
    const [here, there] = [device(remote), device(remote)];
    await here.set(marks('off', 5));
    await there.set(colours('off', 1));
    for (const one of [here, there, here]) await one.flush();
    expect(here.settings()).toMatchObject({ marks: 'off', toneColours: 'off' });
    expect(there.settings()).toEqual(here.settings());
  });

  it('is taken from by a device that has chosen nothing, whatever the times', async () => {
    const remote = new MemoryArea();
    const [here, there] = [device(remote), device(remote)];
    await here.set(marks('off', 1_000));
    for (const one of [here, there]) await one.flush();
    await there.set(marks('slang', 3));
    for (const one of [there, here]) await one.flush();
    expect(here.settings()).toMatchObject({ marks: 'slang' });
  });

  it('is done without where there is none', async () => {
    const { set, flush, settings } = device(undefined);
    await set(marks('off', 1));
    expect(await flush()).toEqual({ fault: 'absent' });
    expect(settings()).toMatchObject({ marks: 'off' });
  });

  it.each([
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['full', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['refused', 'The storage API will not work with a temporary addon ID'],
  ])('is caught up with when it was %s', async (fault, message) => {
    const remote = new MemoryArea();
    const { set, flush, settings, disk } = device(remote);
    remote.refuses = new Error(message);
    await set(marks('off', 1));
    expect(await flush()).toEqual({ fault, detail: message });
    expect(settings()).toMatchObject({ marks: 'off' });
    remote.refuses = undefined;
    // Another worker: all it knows is on the disk.
    expect(await device(remote, disk).flush()).toEqual({});
    expect(remote.items['setting.marks']).toMatchObject({ v: 'off' });
  });

  it('keeps what a newer version wrote, and hands it on', async () => {
    const remote = new MemoryArea();
    const newer = {
      'setting.hover': { v: 'key', at: 4, device: 'x' },
      'setting.marks': { v: 'all', at: 4, device: 'x' },
    };
    Object.assign(remote.items, newer);
    const { flush, disk, settings, set } = device(remote);
    await flush();
    await set(colours('off', 5));
    await flush();
    expect(disk.items).toMatchObject(newer);
    expect(remote.items).toMatchObject(newer);
    expect(settings()).toMatchObject({ marks: 'slang' });
  });

  it('may hold anything', () => {
    return fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('setting.marks', 'setting.x', 'y'), fc.anything()),
        async (items) => {
          const remote = new MemoryArea();
          remote.get = async () => items;
          const { flush, set, settings } = device(remote);
          await set(colours('off', 5));
          await flush();
          expect(settings()).toMatchObject({ toneColours: 'off' });
        },
      ),
    );
  });

  it('is believed over an unchanged setting, though its clock is behind', async () => {
    const remote = new MemoryArea();
    const [giver, taker] = [device(remote), device(remote)];
    await giver.set(marks('off', 1_000));
    await giver.flush();
    await taker.flush();
    remote.items['setting.marks'] = { v: 'slang', at: 1, device: 'x' };
    await giver.flush();
    await taker.flush();
    expect(giver.settings()).toMatchObject({ marks: 'slang' });
    expect(taker.settings()).toMatchObject({ marks: 'slang' });
  });

  it('gets what was chosen while a flush was on its way', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const remote = new MemoryArea((what) => (what === 'set' ? gate : Promise.resolve()));
    const { set, flush } = device(remote);
    await set(marks('off', 1));
    const flushes = [flush()];
    await new Promise((done) => setTimeout(done));
    await set(marks('slang', 2));
    flushes.push(flush());
    open();
    await Promise.all(flushes);
    expect(remote.items['setting.marks']).toMatchObject({ v: 'slang' });
    expect(remote.writes).toBe(2);
  });

  it('never undoes a choice that is made while it is read', () => {
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const step = (what: string) => scheduler.schedule(Promise.resolve(), what);
        const remote = new MemoryArea(step);
        remote.items = { 'setting.marks': { v: 'slang', at: 5, device: 'x' } };
        const { set, flush, settings } = device(remote, new MemoryArea(step));
        await scheduler.waitFor(Promise.all([flush(), set(marks('off', 100))]));
        await scheduler.waitFor(flush());
        expect(settings()).toMatchObject({ marks: 'off' });
        expect(remote.items['setting.marks']).toMatchObject({ v: 'off' });
      }),
    );
  });
});
