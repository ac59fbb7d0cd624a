import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakeBrowser } from './fake-browser';
import { PopupSession, type PopupState } from './popup-session';

const LISTED = 'https://www.listed.example/news/1';
const UNLISTED = 'https://elsewhere.example/news/1';
const FACT = { fact: 'test/lake', category: 'place', count: 2, isMarked: true } as const;

const answered = (facts: readonly object[]) => ({ answer: { facts, work: { slices: 1 } } });

const open = async (situation: Parameters<typeof fakeBrowser>[0]) => {
  const fake = fakeBrowser(situation);
  const session = await PopupSession.open(fake.browser);
  const states: PopupState[] = [];
  session.watch((state) => states.push(state));
  return { ...fake, session, states };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what it tells', () => {
  it('is all known at once: settings, site, facts on the page', async () => {
    const { states } = await open({ url: LISTED, facts: [FACT] });
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({
      settings: { isOn: true },
      site: { kind: 'on', why: 'listed', host: 'listed.example' },
      here: [FACT],
    });
  });

  it('is nothing of a page where nobody answers', async () => {
    const { states } = await open({ url: LISTED });
    expect(states[0]?.here).toBeUndefined();
  });

  it('is nothing of a page that was not read yet', async () => {
    const { states } = await open({ url: LISTED, facts: [], isRead: false });
    expect(states[0]?.here).toBeUndefined();
  });

  it('does not wait for a page that is busy, and has its facts when it answers', async () => {
    const fake = fakeBrowser({ url: LISTED, facts: [FACT] });
    const answers: ((answer: unknown) => void)[] = [];
    fake.sendMessage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const opening = PopupSession.open(fake.browser);
    await vi.advanceTimersByTimeAsync(100);
    const states: PopupState[] = [];
    (await opening).watch((state) => states.push(state));
    expect(states.map(({ here }) => here)).toEqual([undefined]);
    answers.at(-1)!(answered([FACT]));
    await vi.waitFor(() => expect(states.at(-1)?.here).toEqual([FACT]));
  });

  it('is that nothing is possible where the browser gives no address', async () => {
    const { states } = await open({});
    expect(states[0]?.site).toEqual({ kind: 'impossible' });
  });

  it('is told anew when a setting changes, wherever that was', async () => {
    const { session, states } = await open({ url: LISTED, facts: [FACT] });
    await session.set({ mutedCategories: ['place'] });
    await vi.waitFor(() => expect(states.at(-1)?.settings.mutedCategories).toEqual(['place']));
  });

  it('is told anew when the page has more, and not when it has the same', async () => {
    const { sendMessage, states } = await open({ url: LISTED, facts: [FACT] });
    await vi.advanceTimersByTimeAsync(3000);
    expect(states).toHaveLength(1);
    sendMessage.mockResolvedValue(answered([FACT, { ...FACT, fact: 'test/dam' }]));
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.map(({ here }) => here?.length)).toEqual([1, 2]);
  });
});

describe('the site', () => {
  it('is turned off and on again by its listed name', async () => {
    const { session, states, request } = await open({ url: LISTED });
    await session.toggleSite(false);
    await vi.waitFor(() =>
      expect(states.at(-1)?.site).toEqual({ kind: 'off', why: 'site', host: 'listed.example' }),
    );
    expect(states.at(-1)?.settings.offSites).toEqual(['listed.example']);
    await session.toggleSite(true);
    await vi.waitFor(() => expect(states.at(-1)?.site.kind).toBe('on'));
    expect(states.at(-1)?.settings.offSites).toEqual([]);
    expect(request).not.toHaveBeenCalled();
  });

  it('is asked for where it is not listed, at once, for that host alone', async () => {
    const { session, states, request } = await open({ url: UNLISTED });
    expect(states[0]?.site).toMatchObject({ kind: 'off', why: 'unlisted' });
    const toggled = session.toggleSite(true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.elsewhere.example/*'] });
    await toggled;
    await vi.waitFor(() =>
      expect(states.at(-1)?.site).toEqual({ kind: 'on', why: 'granted', host: 'elsewhere.example' }),
    );
  });

  it('stays as it is when the reader says no', async () => {
    const { session, states, storage } = await open({ url: UNLISTED, isGranted: false });
    await session.toggleSite(true);
    expect(session.state.site).toMatchObject({ kind: 'off', why: 'unlisted' });
    expect(storage.synced.size).toBe(0);
    expect(states).toHaveLength(1);
  });

  it('is left alone where nothing is possible', async () => {
    const { session, request, storage } = await open({ url: 'about:blank' });
    await session.toggleSite(true);
    expect(request).not.toHaveBeenCalled();
    expect(storage.synced.size).toBe(0);
  });
});

describe('going to a mark', () => {
  it('brings the page to the front', async () => {
    const { session, sendMessage, update } = await open({ url: LISTED, facts: [FACT] });
    expect(await session.page.goTo('test/lake')).toBe(true);
    expect(sendMessage).toHaveBeenLastCalledWith(
      7,
      { call: 'show', asks: { fact: 'test/lake' } },
      { frameId: 0 },
    );
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { active: true });
  });

  it('fails quietly where nobody answers', async () => {
    const { session, update } = await open({ url: LISTED });
    expect(await session.page.goTo('test/lake')).toBe(false);
    expect(update).not.toHaveBeenCalled();
  });
});
