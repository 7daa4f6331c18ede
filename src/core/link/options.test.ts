import { expect, test } from 'vitest';
import { optionsOf } from './index.ts';

test.each([
  { search: '', options: {} },
  {
    search: '?platform=baidu-bci&t=12.5&theme=dark&lang=zh&autoplay=1&speed=2&view=compact&step=3',
    options: {
      platform: 'baidu-bci',
      t: 12.5,
      theme: 'dark',
      lang: 'zh',
      autoplay: true,
      speed: 2,
      view: 'compact',
      step: 3,
    },
  },
  {
    search: 'example=prestop&lesson=a.b&compare=kubernetes-1.28&autoplay=0&t=-3',
    options: {
      example: 'prestop',
      lesson: 'a.b',
      compare: 'kubernetes-1.28',
      autoplay: false,
      t: -3,
    },
  },
  {
    search: '?theme=pink&lang=la&t=soon&speed=0&speed2=1&autoplay=yes&view=&step=-1&t=Infinity',
    options: {},
  },
  { search: '?lang=zh-CN', options: { lang: 'zh' } },
  { search: '?lang=zh-Hans', options: { lang: 'zh' } },
  { search: '?lang=EN-us', options: { lang: 'en' } },
  { search: '?lang=zha', options: {} },
  { search: '?platform=%3Cscript%3E&example=<img>&__proto__=1&constructor=2&toString', options: {} },
  { search: `?platform=${'a'.repeat(101)}`, options: {} },
])('$search', ({ search, options }) => {
  expect(optionsOf(search)).toEqual(options);
});
