const named =
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX';

const upTo = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

/** The stop signals a pod with `os.name: linux` may name, in the order of the API's own list. */
export const linuxSignals: readonly string[] = [
  ...named.split(' ').map((name) => `SIG${name}`),
  ...upTo('SIGRTMIN+', 15),
  ...upTo('SIGRTMAX-', 14),
].sort();

/** The stop signals of a pod with `os.name: windows`. */
export const windowsSignals: readonly string[] = ['SIGKILL', 'SIGTERM'];
