import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How large an operation may be. The web app's largest has about 60 fields, five deep, and no alias. */
export const limits = {
  tokens: 1_000,
  depth: 8,
  fields: 250,
  aliases: 10,
  queriesAtOnce: 5,
  mutationsAtOnce: 1,
} as const;

/** The size of a selection with its fragments written out; `top` are the fields at its own level. */
type Size = { readonly fields: number; readonly depth: number; readonly aliases: number; readonly top: number };
const nothing: Size = { fields: 0, depth: 0, aliases: 0, top: 0 };

/**
 * One operation a request, within the limits; one mutation in it, so that aliases cannot multiply a check.
 * Says nothing about where: the sender gets a masked error anyway.
 */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
      const fits = operations.every(({ operation, selectionSet }) => {
        const { top, ...size } = measure(selectionSet, fragmentsOf(document), new Map());
        return isWithin(size) && top <= (operation === 'mutation' ? limits.mutationsAtOnce : limits.queriesAtOnce);
      });
      if (operations.length > 1 || !fits) context.reportError(new GraphQLError('too large'));
    },
  };
}

/** Subscriptions have an address of their own: here one would be answered with nothing. */
export const noSubscription = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (operation === 'subscription') context.reportError(new GraphQLError('not here'));
  },
});

const isWithin = ({ depth, fields, aliases }: Omit<Size, 'top'>): boolean =>
  depth <= limits.depth && fields <= limits.fields && aliases <= limits.aliases;

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, SelectionSetNode> =>
  new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map(({ name, selectionSet }) => [name.value, selectionSet]),
  );

/** Each fragment is measured once, however often it is spread: fragments that spread each other grow exponentially. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
  known: Map<string, Size>,
): Size {
  const measureSet = (inner: SelectionSetNode): Size =>
    inner.selections
      .map((selection) => {
        if (selection.kind === Kind.INLINE_FRAGMENT) return measureSet(selection.selectionSet);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
        return measureField(selection, measureSet);
      })
      .reduce(add, nothing);

  const measureFragment = (name: string): Size => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment within itself measures as nothing there: another rule refuses it.
    known.set(name, nothing);
    const inner = fragments.get(name);
    const size = inner === undefined ? nothing : measureSet(inner);
    known.set(name, size);
    return size;
  };

  return measureSet(set);
}

function measureField(field: FieldNode, measureSet: (set: SelectionSetNode) => Size): Size {
  // The schema's own description is deep; whether it may be asked for at all is another setting.
  const isAboutSchema = field.name.value.startsWith('__');
  const inner = field.selectionSet === undefined || isAboutSchema ? nothing : measureSet(field.selectionSet);
  return {
    fields: inner.fields + 1,
    depth: inner.depth + 1,
    aliases: inner.aliases + (field.alias === undefined ? 0 : 1),
    top: isAboutSchema ? 0 : 1,
  };
}

const add = (a: Size, b: Size): Size => ({
  fields: a.fields + b.fields,
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  top: a.top + b.top,
});
