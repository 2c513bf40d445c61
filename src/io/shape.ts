import * as v from 'valibot';
import type { Issue, Step } from './issue';
import { pathText, showValue } from './issue';
import type { IssueFault, ValueKind } from './issue-fault';
import { isProblem, type Problem } from './problem';

/** A value in the shape of its schema, or the issues in the way. */
export type Shaped<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a value by a schema; `at` says where the value stands in the file. */
export function readShape<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
  at: readonly Step[],
): Shaped<v.InferOutput<TSchema>> {
  // An array is an object to valibot: it would miss each field instead of the braces.
  if (partsOf(schema).entries && !isRecord(input)) {
    return { ok: false, issues: [wrongKind(schema, input, pathText(at))] };
  }
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const place = pathText(at);
  return { ok: false, issues: result.issues.map((issue) => toIssue(schema, issue, place)) };
}

/**
 * Calls back for each field that the schema does not know, at any depth. Its value is not looked
 * into, so the walk is never deeper than the schema. `at` is a trail that grows and shrinks with the
 * walk: who wants to keep it copies it.
 */
export function eachUnknownField(
  schema: v.GenericSchema,
  value: unknown,
  at: Step[],
  report: (at: readonly Step[], value: unknown) => void,
): void {
  const { entries, wrapped } = partsOf(schema);
  if (wrapped) {
    eachUnknownField(wrapped, value, at, report);
  } else if (entries && isRecord(value)) {
    for (const key of Object.keys(value)) {
      const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (inner !== undefined && !hasFields(inner)) continue;
      at.push(key);
      if (inner === undefined) report(at, value[key]);
      else eachUnknownField(inner, value[key], at, report);
      at.pop();
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = child(schema, index);
      if (inner === undefined || !hasFields(inner)) return;
      at.push(index);
      eachUnknownField(inner, item, at, report);
      at.pop();
    }
  }
}

/** The issue of a value whose place is `at`, as a path. */
function toIssue(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, at: string): Issue {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = pathText(steps, at);
  if (issue.input === undefined) {
    return { path, value: showValue(issue.input), why: asked(descend(schema, steps)).missing };
  }
  if (isProblem(issue.message))
    return { path, value: showValue(issue.input), why: faultOfRule(issue.message, issue.requirement) };
  if (issue.type === 'strict_tuple' && issue.expected === 'never') {
    return { path, value: showValue(issue.input), why: { fault: 'too-many', keep: String(steps.at(-1)) } };
  }
  return wrongKind(descend(schema, steps), issue.input, path);
}

function faultOfRule(fault: Problem, requirement: unknown): IssueFault {
  return fault === 'long' || fault === 'many' ? { fault, most: Number(requirement) } : { fault };
}

function wrongKind(schema: v.GenericSchema | undefined, input: unknown, path: string): Issue {
  return { path, value: showValue(input), why: asked(schema).wrong };
}

/** What is told where a value is missing, or of another kind than a schema asks for. */
interface Asked {
  readonly missing: IssueFault;
  readonly wrong: IssueFault;
}

const known = new WeakMap<v.GenericSchema, Asked>();

/** Made once for each schema: a file may have as many issues as fields. */
function asked(schema: v.GenericSchema | undefined): Asked {
  const earlier = schema && known.get(schema);
  if (earlier !== undefined) return earlier;
  const kind = kindOf(schema);
  const made: Asked = { missing: { fault: 'missing', kind }, wrong: { fault: 'wrong-kind', kind } };
  if (schema !== undefined) known.set(schema, made);
  return made;
}

/** What a schema asks for. */
function kindOf(schema: v.GenericSchema | undefined): ValueKind {
  const { type = 'unknown', entries, items, item, options, literal, wrapped } = partsOf(schema);
  if (type === 'nullable') return { kind: 'nullable', or: kindOf(wrapped) };
  if (wrapped) return kindOf(wrapped);
  if (entries) return { kind: 'object' };
  if (items || item) return { kind: 'list' };
  if (options) return { kind: 'one-of', options: options.map((option) => JSON.stringify(option)) };
  if (literal !== undefined) return { kind: 'one-of', options: [JSON.stringify(literal)] };
  switch (type) {
    case 'string':
      return { kind: 'text' };
    case 'number':
    case 'boolean':
      return { kind: type };
    default:
      return { kind: 'value' };
  }
}

/** The parts of the few kinds of schema that `schema.ts` uses. */
interface Parts {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly rest?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly string[];
  readonly literal?: string | number;
}

function partsOf(schema: v.GenericSchema | undefined): Parts {
  return schema ?? {};
}

function child(schema: v.GenericSchema, step: Step): v.GenericSchema | undefined {
  const { entries, item, items, rest, wrapped } = partsOf(schema);
  if (wrapped) return child(wrapped, step);
  if (typeof step === 'number') return items?.[step] ?? rest ?? item;
  return entries && Object.hasOwn(entries, step) ? entries[step] : undefined;
}

function descend(schema: v.GenericSchema, steps: readonly Step[]): v.GenericSchema | undefined {
  let inner: v.GenericSchema | undefined = schema;
  for (const step of steps) inner &&= child(inner, step);
  return inner;
}

/** Whether objects can stand anywhere below: lists of texts need not be walked. Found once for each. */
function hasFields(schema: v.GenericSchema): boolean {
  const earlier = withFields.get(schema);
  if (earlier !== undefined) return earlier;
  const { entries, item, items = [], rest, wrapped } = partsOf(schema);
  const has =
    entries !== undefined || [item, rest, wrapped, ...items].some((inner) => inner && hasFields(inner));
  withFields.set(schema, has);
  return has;
}

const withFields = new WeakMap<v.GenericSchema, boolean>();

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
