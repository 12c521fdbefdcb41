import { Kind, type ASTVisitor, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode, type ValidationContext } from 'graphql';
import { tooMuch } from './problems.js';
import { factorOf, fieldOf, typeOf } from './weights.js';

/** How much one request may ask for. Our own pages fit into each, which a test holds them to. */
export const LIMITS = { tokens: 2000, depth: 8, cost: 6000, aliases: 10, directives: 10, roots: 5, bytes: 100 * 1024 } as const;

/** The most that a list gives at once, where that is not a hundred. */
const MOST: Readonly<Record<string, number>> = { timeline: 200 };

const asked = (field: FieldNode): number => {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  // What it holds is not known here.
  if (first?.kind === Kind.VARIABLE) return MOST[field.name.value] ?? 100;
  return first?.kind === Kind.INT ? Math.min(Number(first.value), 200) : 50;
};

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Where a selection stands. */
interface Standing {
  readonly of: GraphQLNamedType | undefined;
  readonly depth: number;
  /** The fragments that it is written in. */
  readonly inside: readonly string[];
  /** How many edges were asked for. */
  readonly edges: number;
}

/** How many fields could be resolved, lists included. Introspection has a limit of its own in graphql-js. */
const costOf = (selections: SelectionSetNode, fragments: Fragments, schema: GraphQLSchema, standing: Standing): number => {
  const { of, depth, inside, edges } = standing;
  if (depth > LIMITS.depth) return Number.POSITIVE_INFINITY;

  let cost = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      cost += 1;
      if (!selection.selectionSet || name.startsWith('__')) continue;
      const factor = name === 'edges' ? edges : factorOf(selection, of);
      cost += factor * costOf(selection.selectionSet, fragments, schema, { of: typeOf(fieldOf(of, name)), depth: depth + 1, inside, edges: asked(selection) });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : of;
      cost += costOf(selection.selectionSet, fragments, schema, { ...standing, of: on });
    } else {
      // A spread costs something too, or fragments of nothing but spreads could grow without end.
      cost += 1;
      const name = selection.name.value;
      const fragment = fragments[name];
      if (fragment && !inside.includes(name)) cost += costOf(fragment.selectionSet, fragments, schema, { ...standing, of: schema.getType(fragment.typeCondition.name.value), inside: [...inside, name] });
    }
    if (cost > LIMITS.cost) return cost;
  }
  return cost;
};

/** Fields at the root, seen through fragments; stops counting once there are too many. */
const rootsOf = (selections: SelectionSetNode, fragments: Fragments, inside: readonly string[]): number => {
  let roots = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) roots += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) roots += rootsOf(selection.selectionSet, fragments, inside);
    else {
      const name = selection.name.value;
      const fragment = fragments[name];
      roots += fragment && !inside.includes(name) ? rootsOf(fragment.selectionSet, fragments, [...inside, name]) : 1;
    }
    if (roots > LIMITS.roots) return roots;
  }
  return roots;
};

/** One rule for all limits, so that the first that breaks is the answer. */
export const limits = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  let directives = 0;
  return {
    Document(document) {
      const fragments = Object.fromEntries(
        document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((definition) => [definition.name.value, definition]),
      );
      for (const operation of document.definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
        const roots = rootsOf(operation.selectionSet, fragments, []);
        if (roots > LIMITS.roots || (operation.operation !== 'query' && roots > 1)) context.reportError(tooMuch('TOO_MANY_ROOTS', 'Ask for fewer things at once: five fields in a query, one in a mutation.'));
        const schema = context.getSchema();
        const cost = costOf(operation.selectionSet, fragments, schema, { of: schema.getRootType(operation.operation) ?? undefined, depth: 1, inside: [], edges: 50 });
        if (cost === Number.POSITIVE_INFINITY) context.reportError(tooMuch('TOO_DEEP', `Ask less deeply: ${LIMITS.depth} levels at the most.`));
        else if (cost > LIMITS.cost) context.reportError(tooMuch('TOO_EXPENSIVE', `Ask for less: this could be more than ${LIMITS.cost} fields.`));
      }
    },
    Field(field) {
      if (field.alias) aliases += 1;
      if (aliases === LIMITS.aliases + 1) {
        aliases += 1;
        context.reportError(tooMuch('TOO_MANY_ALIASES', `Use at most ${LIMITS.aliases} aliases.`));
      }
    },
    Directive() {
      directives += 1;
      if (directives === LIMITS.directives + 1) context.reportError(tooMuch('TOO_MANY_DIRECTIVES', `Use at most ${LIMITS.directives} directives.`));
    },
  };
};
