import { runCli } from '../../src/cli/cli.ts';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Set where the output is a terminal. */
  readonly columns?: number;
}

/** Runs a command line, `simulate pod.yaml --lang zh`, among files that exist only here. */
export async function hookline(
  line: string,
  { files = {}, stdin = '', env = {}, columns }: Around = {},
): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await runCli({
    args: line.split(' ').filter((word) => word !== ''),
    columns,
    env,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return text;
    },
    readStdin: async () => stdin,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** A pod with a preStop of some seconds, in the shape of the BCI page's sample. */
export const pod = (seconds = 30, name = 'c01') => `apiVersion: v1
kind: Pod
metadata:
  name: sample
spec:
  containers:
    - name: ${name}
      image: registry.example/nginx
      lifecycle:
        preStop:
          exec:
            command: ["/bin/sh", "-c", "sleep ${seconds}"]
`;

export const broken = 'apiVersion: v1\nkind: Pod\nmetadata: {name: x\nspec: []\n';
export const nameless =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec:\n  containers:\n    - image: a\n';
