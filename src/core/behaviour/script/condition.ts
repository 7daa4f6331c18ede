import type { TestExpression, Word } from 'unbash';
import { matches, type Value } from '../shell/pattern.ts';
import { not, one, type Truth, two } from '../shell/tested.ts';

/** What `[[ … ]]` says. */
export function testedExpression(node: TestExpression, read: (word: Word) => Value): Truth {
  switch (node.type) {
    case 'TestGroup':
      return testedExpression(node.expression, read);
    case 'TestNot':
      return node.negations.length % 2 === 1
        ? not(testedExpression(node.operand, read))
        : testedExpression(node.operand, read);
    case 'TestLogical': {
      const truths = node.operands.map((operand) => testedExpression(operand, read));
      const decides = node.operator === '||';
      if (truths.includes(decides)) return decides;
      return truths.includes(undefined) ? undefined : !decides;
    }
    case 'TestUnary':
      return one(node.operator, read(node.operand));
    case 'TestBinary': {
      const left = read(node.left);
      const right = read(node.right);
      if (left === undefined || right === undefined || node.operator === '=~') return undefined;
      if (node.operator === '==' || node.operator === '=') return matches(left, right);
      return node.operator === '!=' ? !matches(left, right) : two(left, node.operator, right);
    }
  }
}
