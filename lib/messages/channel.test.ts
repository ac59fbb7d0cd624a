import type { Runtime } from 'webextension-polyfill';
import { expect, it } from 'vitest';

import { answerCalls, createSender, type MessageApi } from './channel';

interface Numbers {
  double: { asks: number; answers: number };
  fail: { asks: void; answers: void };
}

type Listener = Parameters<MessageApi['onMessage']['addListener']>[0];

function wire(senderId = 'us'): {
  api: MessageApi;
  post: (message: unknown) => Promise<unknown> | undefined;
} {
  const listeners = new Set<Listener>();
  const sender = { id: senderId } as Runtime.MessageSender;
  return {
    api: {
      id: 'us',
      onMessage: {
        addListener: (one) => void listeners.add(one),
        removeListener: (one) => void listeners.delete(one),
      },
    },
    post(message) {
      const answer = Promise.withResolvers<unknown>();
      const takers = [...listeners].filter((listener) => listener(message, sender, answer.resolve));
      return takers.length > 0 ? answer.promise : undefined;
    },
  };
}

const handlers = {
  double: (asked: number) => asked * 2,
  fail: () => Promise.reject(new Error('no such fact')),
};

it('carries a call there and its answer back', async () => {
  const { api, post } = wire();
  answerCalls<Numbers>(api, handlers);
  const send = createSender<Numbers>(
    (message) => post(message) ?? Promise.reject(new Error('nobody answered')),
  );
  expect(await send('double', 21)).toBe(42);
  await expect(send('fail')).rejects.toThrow('no such fact');
});

it.each([
  { why: 'another extension is not answered', senderId: 'them', message: { call: 'double', asks: 1 } },
  { why: 'an unknown call is left to others', senderId: 'us', message: { call: 'triple', asks: 1 } },
  { why: 'a name every object has is no call', senderId: 'us', message: { call: 'toString' } },
  { why: 'a message that is none of ours', senderId: 'us', message: 'double' },
  { why: 'nothing', senderId: 'us', message: null },
])('$why', ({ senderId, message }) => {
  const { api, post } = wire(senderId);
  answerCalls<Numbers>(api, handlers);
  expect(post(message)).toBeUndefined();
});

it('does not hear what does not pass its check', async () => {
  const { api, post } = wire();
  answerCalls<Numbers>(api, handlers, { double: Number.isInteger, fail: () => true });
  expect(post({ call: 'double', asks: '1' })).toBeUndefined();
  expect(await post({ call: 'double', asks: 1 })).toEqual({ answer: 2 });
});

it('answers no more once stopped', () => {
  const { api, post } = wire();
  answerCalls<Numbers>(api, handlers)();
  expect(post({ call: 'double', asks: 1 })).toBeUndefined();
});
