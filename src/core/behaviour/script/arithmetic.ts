import type {
  ArithmeticBinary,
  ArithmeticCommandExpansion,
  ArithmeticExpression,
  ArithmeticUnary,
  ArithmeticWord,
  WordPart,
} from 'unbash';
import type { Shell } from './shell.ts';

type Known = number | undefined;
type PartReader = (part: ArithmeticPart) => string | undefined;

/** What may stand in for a number. */
export type ArithmeticPart = WordPart | ArithmeticCommandExpansion;

/** A longer expression is none that a person wrote. */
const longest = 500;

/** What `$(( … ))` comes to; `undefined` where only the machine knows. */
export function arithmetic(shell: Shell, node: ArithmeticExpression, read: PartReader): Known {
  if (node.end - node.pos > longest) return undefined;
  switch (node.type) {
    case 'ArithmeticGroup':
      return arithmetic(shell, node.expression, read);
    case 'ArithmeticTernary': {
      const test = arithmetic(shell, node.test, read);
      return test === undefined
        ? undefined
        : arithmetic(shell, test !== 0 ? node.consequent : node.alternate, read);
    }
    case 'ArithmeticWord':
      return numberOf(shell, textOf(node, read));
    case 'ArithmeticUnary':
      return unary(shell, node, read);
    case 'ArithmeticBinary':
      return binary(shell, node, read);
    case 'ArithmeticCommandExpansion':
      return numberOf(shell, read(node));
  }
}

const textOf = ({ value, parts }: ArithmeticWord, read: PartReader): string | undefined => {
  if (parts === undefined) return value;
  const texts = parts.map(read);
  return texts.includes(undefined) ? undefined : texts.join('');
};

/** A number, or the variable of that name; an unset one counts 0. */
function numberOf({ variables }: Shell, text: string | undefined): Known {
  const word = text?.trim();
  if (word === undefined) return undefined;
  if (/^-?(\d+|0x[0-9a-fA-F]+)$/.test(word)) return Number(word);
  if (!/^\w+$/.test(word)) return word === '' ? 0 : undefined;
  if (!variables.has(word)) return 0;
  const value = variables.get(word);
  return value === undefined || !/^-?\d*$/.test(value.trim()) ? undefined : Number(value);
}

function unary(shell: Shell, { operator, operand, prefix }: ArithmeticUnary, read: PartReader): Known {
  const value = arithmetic(shell, operand, read);
  if (operator === '++' || operator === '--') {
    const next = value === undefined ? undefined : value + (operator === '++' ? 1 : -1);
    if (operand.type === 'ArithmeticWord') shell.variables.set(operand.value, next?.toString());
    return prefix ? next : value;
  }
  if (value === undefined) return undefined;
  switch (operator) {
    case '-':
      return -value;
    case '!':
      return value === 0 ? 1 : 0;
    case '~':
      return ~value;
    default:
      return value;
  }
}

function binary(shell: Shell, { operator, left, right }: ArithmeticBinary, read: PartReader): Known {
  const assigns = /^(?:[-+*/%&|^]|<<|>>|\*\*)?=$/.test(operator);
  const a = operator === '=' ? 0 : arithmetic(shell, left, read);
  const b = arithmetic(shell, right, read);
  const value =
    a === undefined || b === undefined
      ? undefined
      : computed(assigns ? operator.slice(0, -1) : operator, a, b);
  if (assigns && left.type === 'ArithmeticWord') shell.variables.set(left.value, value?.toString());
  return value;
}

function computed(operator: string, a: number, b: number): Known {
  const truth = (is: boolean) => (is ? 1 : 0);
  switch (operator) {
    case '':
    case ',':
      return b;
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : Math.trunc(a / b);
    case '%':
      return b === 0 ? undefined : a % b;
    case '**':
      return a ** b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '&&':
      return truth(a !== 0 && b !== 0);
    case '||':
      return truth(a !== 0 || b !== 0);
    default:
      return undefined;
  }
}
