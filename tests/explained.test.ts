import { describe, expect, test } from 'vitest';
import { examples } from '../src/app/examples/index.ts';
import { verdictOf } from '../src/core/explain/index.ts';
import { platforms } from '../src/core/platform/index.ts';
import { simulate } from '../src/core/simulate.ts';
import { ms } from '../src/core/time.ts';
import { type Run, type Span, statusAt, traceIn } from '../src/core/trace/index.ts';
import { englishWords, loadWords, say, spoken, type Text } from '../src/core/words/index.ts';
import { atOnce } from '../src/core/work.ts';
import { toldBy } from './explained/recorded.ts';
import { recordingsOf } from './recordings/recording.ts';
import { simulated } from './recordings/simulated.ts';

const languages = [await loadWords('en'), await loadWords('zh')];

/** A run that was explained, whoever ran it: the real kubelet or ours. */
interface Drawn extends Pick<Run, 'moments' | 'lanes' | 'verdict' | 'end'> {
  readonly id: string;
  readonly pod: ReturnType<typeof toldBy>['pod'];
}

const recordings = recordingsOf('1.36').filter(({ rejected }) => !rejected);
const recorded = recordings.map((recording) => {
  const told = toldBy(recording);
  const lanes = atOnce(traceIn(told));
  return { ...told, id: recording.id, recording, lanes, verdict: verdictOf({ ...told, lanes }) };
});
const played = recorded.map(
  ({ id, recording, pod }): Drawn => ({ ...simulated(recording, '1.36'), id, pod }),
);

const isFilled = (sentence: Text) =>
  languages.every((words) => {
    const said = say(words, sentence);
    return words.messages[sentence.key] !== undefined && !/[{}<>]|undefined|NaN/.test(said);
  });

const isExplained = ({ why }: { readonly why: Span['why'] }) =>
  isFilled(why.sentence) && why.actor !== '' && (why.range !== undefined || why.field !== '');

/** Every example of the page on every platform. */
const shown = examples.flatMap(({ id, text, behaviour = {}, stimulus }) =>
  platforms.map((platform) => ({
    id: `${id} on ${platform.id}`,
    lanes: simulate(text, { platform: platform.id, behaviour, ...(stimulus && { stimulus }) }).lanes,
  })),
);

test('every span and mark of every example is explained, on every platform', () => {
  const odd = shown.flatMap(({ id, lanes }) =>
    lanes.flatMap(({ spans, marks }) =>
      [...spans, ...marks].filter((each) => !isExplained(each)).map(({ why }) => [id, why.sentence.key]),
    ),
  );
  expect(shown.filter(({ lanes }) => lanes.length > 0).length).toBeGreaterThan(100);
  expect(odd).toEqual([]);
});

const phases = new Set(['waiting', 'postStart', 'running', 'preStop', 'stopping', 'backoff', 'exited']);

describe.each([
  { source: 'recording', all: recorded as readonly Drawn[] },
  { source: 'simulated run', all: played },
])('the trace of every $source', ({ all }) => {
  const spans = all.flatMap(({ id, lanes }) =>
    lanes.flatMap((lane) => lane.spans.map((span) => ({ id, span }))),
  );
  const marks = all.flatMap(({ id, lanes }) =>
    lanes.flatMap((lane) => lane.marks.map((mark) => ({ id, mark }))),
  );

  test('is there', () => {
    expect(all.length).toBeGreaterThan(250);
    expect(spans.length).toBeGreaterThan(3000);
    expect(marks.length).toBeGreaterThan(9000);
  });

  test('explains every span and mark, by a place in the text or the name of what decides', () => {
    expect(spans.filter(({ span }) => !isExplained(span))).toEqual([]);
    expect(marks.filter(({ mark }) => !isExplained(mark))).toEqual([]);
  });

  test('names a default only where the text has no such field', () => {
    const isOdd = ({ range, field }: Span['why']) => (range !== undefined) !== /^spec\b/.test(field);
    expect(spans.filter(({ span }) => isOdd(span.why))).toEqual([]);
    expect(marks.filter(({ mark }) => isOdd(mark.why))).toEqual([]);
  });

  test('cuts every container from its first wait to the end into phases without gap or overlap', () => {
    const faults = all.flatMap(({ id, lanes, end }) =>
      lanes.flatMap(({ lane, container, spans }) => {
        if (lane !== 'container') return [];
        const cut = spans.filter(({ kind }) => phases.has(kind));
        const seams = cut.flatMap((span, index) => {
          const next = cut[index + 1];
          const isWrong = span.to < span.from || (next && (next.from !== span.to || span.open));
          return isWrong ? [`${id} ${container} ${span.kind} ${span.from} ${span.to} ${next?.from}`] : [];
        });
        const isWhole = cut[0]?.from === 0 && (cut.at(-1)?.to ?? 0) <= end;
        return isWhole ? seams : [`${id} ${container} does not lie between 0 and the end`, ...seams];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('marks every moment in its lane, a death by SIGKILL twice', () => {
    for (const { id, moments, lanes } of all) {
      const marked = lanes.flatMap(({ marks }) => marks.map(({ moment }) => moment)).sort((a, b) => a - b);
      const expected = moments.flatMap(({ what, detail }, index) => {
        if (what === 'stop-requested' && detail.alreadyExited === true) return [];
        return what === 'exited' && detail.cause === 'SIGKILL' ? [index, index] : [index];
      });
      expect([id, marked]).toEqual([id, expected]);
    }
  });

  test('has every cause before what it causes', () => {
    const isLate = ({ id, mark }: (typeof marks)[number]) => {
      const cause = all.find((each) => each.id === id)?.moments[mark.why.cause ?? -1];
      return cause !== undefined && cause.at > mark.at;
    };
    expect(marks.filter(isLate)).toEqual([]);
  });
});

describe('the trace of every recording', () => {
  test('gives every kill the grace the kubelet named', () => {
    const faults = recorded.flatMap(({ id, recording, lanes }) => {
      const graces = lanes.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'grace'));
      return recording.trace.flatMap(({ what, t, container, detail = {} }) => {
        if (what !== 'grace-override' || Number(detail.gracePeriod) === 0) return [];
        const kill = graces.find(
          (span) => span.container === container && Math.abs(span.from / 1000 - t) < 0.1,
        );
        const total = kill?.detail.total;
        return total === detail.gracePeriod
          ? []
          : [`${id} ${container} ${t}: ${total}, not ${detail.gracePeriod}`];
      });
    });
    expect(faults).toEqual([]);
  });

  test('shows at the end what the API said last', () => {
    for (const { id, recording, moments, lanes, end } of recorded) {
      const last = recording.trace.findLast(
        ({ what, detail }) => what === 'status' && detail?.phase !== undefined,
      );
      expect([id, statusAt({ moments, lanes }, ms(end)).phase]).toEqual([id, last?.detail?.phase]);
    }
  });
});

describe.each([
  { source: 'recording', all: recorded as readonly Drawn[] },
  { source: 'simulated run', all: played },
])('the verdict of every $source', ({ all }) => {
  test('is a whole sentence in both languages', () => {
    for (const { id, verdict } of all) {
      const [en = '', zh = ''] = languages.map((words) => say(words, verdict));
      expect([id, isFilled(verdict), en.endsWith('.'), zh.endsWith('。')]).toEqual([id, true, true, true]);
      expect([id, en.match(/\.\.|,,| [,.;]| {2}/)?.[0], zh.match(/，，|。。| [，。；]/)?.[0]]).toEqual([
        id,
        undefined,
        undefined,
      ]);
    }
  });

  test('says no number that the trace does not hold', () => {
    const faults = all.flatMap((drawn) => {
      const known = numbersIn(drawn);
      const said = say(englishWords, drawn.verdict).replace(/\b[a-z]\d\d\b|SIGUSR1/g, '');
      return [...said.matchAll(/\d+(?:\.\d+)?/g)].flatMap(([number]) =>
        known.has(Number(number)) ? [] : [`${drawn.id}: ${number} in ${said}`],
      );
    });
    expect(faults).toEqual([]);
  });
});

/** Every time, difference of two times, grace, exit code and count of a run. */
function numbersIn({ moments, end, pod }: Drawn): ReadonlySet<number> {
  const times = [0, ...new Set(moments.map(({ at }) => at)), end];
  const known = new Set(times.flatMap((x) => times.map((y) => spoken(ms(x - y)))));
  const count = (what: string) => moments.filter((moment) => moment.what === what).length;
  for (let n = 0; n <= Math.max(pod.containers.length, count('created'), count('exited')); n++) known.add(n);
  for (const { detail } of moments) {
    for (const value of Object.values(detail)) if (typeof value === 'number') known.add(value);
  }
  for (const { livenessProbe, startupProbe } of pod.containers) {
    for (const probe of [livenessProbe, startupProbe]) known.add((probe?.grace ?? 0) / 1000);
  }
  return known.add(pod.grace / 1000);
}

describe('the verdict', () => {
  test.each([
    {
      id: 'pre-exec-20-of-5-ignore',
      en: 'preStop still runs when the 5 s of grace have run out; the process gets 2 s after SIGTERM and is killed 7 s after the delete, exit code 137.',
      zh: 'preStop 在 5 秒终止宽限期用完时仍在运行；进程在 SIGTERM 后只有 2 秒，距删除 7 秒时被强制终止，退出码 137。',
    },
    {
      id: 'pre-sleep-5-of-5-ignore',
      en: 'preStop takes all 5 s of the grace period; the process gets 2 s after SIGTERM and is killed 7 s after the delete, exit code 137.',
      zh: 'preStop 用完终止宽限期的全部 5 秒；进程在 SIGTERM 后只有 2 秒，距删除 7 秒时被强制终止，退出码 137。',
    },
    {
      id: 'nopre-ignore-grace-5',
      en: 'SIGTERM comes at once, for there is no preStop; the process does not leave and is killed 5 s later, exit code 137.',
      zh: 'SIGTERM 立即发送，因为没有 preStop；进程没有离开，5 秒后被强制终止，退出码 137。',
    },
    {
      id: 'pre-delete-grace-0',
      en: 'The object is gone at once, the process is not: preStop still runs when the 1 s of grace have run out; the process ends 1 s after SIGTERM, 2 s after the delete, exit code 0.',
      zh: '对象立即移除，进程却没有：preStop 在 1 秒终止宽限期用完时仍在运行；进程在 SIGTERM 后 1 秒结束，距删除 2 秒，退出码 0。',
    },
    {
      id: 'pre-tcp',
      en: 'tcpSocket hooks always fail, so SIGTERM comes at once; the process ends 1 s later, exit code 0.',
      zh: 'tcpSocket 形式的回调总是失败，随即发送 SIGTERM；进程在 1 秒后结束，退出码 0。',
    },
    {
      id: 'post-slow-delete-during',
      en: 'postStart of c01 makes the delete wait 15 s; then SIGTERM comes at once, for there is no preStop; the process ends 1 s after SIGTERM, 16 s after the delete, exit code 0.',
      zh: 'c01 的 postStart 让删除等了 15 秒；之后 SIGTERM 立即发送，因为没有 preStop；进程在 SIGTERM 后 1 秒结束，距删除 16 秒，退出码 0。',
    },
    {
      id: 'post-fail-never',
      en: 'postStart of c01 fails after 1 s, so c01 is killed; the pod has Failed.',
      zh: 'c01 的 postStart 在 1 秒后失败，c01 因此被终止；Pod 为 Failed。',
    },
    {
      id: 'pre-completed-pod-delete',
      en: 'c01 ends by itself 2 s after the start, exit code 0, so preStop does not run; the pod has Succeeded.',
      zh: 'c01 在启动后 2 秒自行结束，退出码 0，因此不运行 preStop；Pod 为 Succeeded。',
    },
    {
      id: 'side-term-main-ignores-grace-10',
      en: '3 containers are all killed, s01 last: preStop takes 2 s and the wait for its turn 8 s of the 10 s of grace; the process gets 2 s after SIGTERM and is killed 12 s after the delete, exit code 137.',
      zh: '3 个容器全部被强制终止，最后一个是 s01：preStop 用去 10 秒终止宽限期中的 2 秒，等待停止又用去 8 秒；进程在 SIGTERM 后只有 2 秒，距删除 12 秒时被强制终止，退出码 137。',
    },
  ])('$id: $en', ({ id, en, zh }) => {
    const verdict = recorded.find((each) => each.id === id)?.verdict ?? { key: 'missing' };
    expect(languages.map((words) => say(words, verdict))).toEqual([en, zh]);
  });
});
