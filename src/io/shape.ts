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
    return { ok: false, issues: [wrongKind(schema, input, at)] };
  }
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, issues: result.issues.map((issue) => toIssue(schema, issue, at)) };
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

function toIssue(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, at: readonly Step[]): Issue {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const path = pathText([...at, ...steps]);
  const value = showValue(issue.input);
  if (issue.input === undefined) {
    return { path, value, why: { fault: 'missing', kind: kindOf(descend(schema, steps)) } };
  }
  if (isProblem(issue.message)) return { path, value, why: faultOfRule(issue.message, issue.requirement) };
  if (issue.type === 'strict_tuple' && issue.expected === 'never') {
    return { path, value, why: { fault: 'too-many', keep: String(steps.at(-1)) } };
  }
  return wrongKind(descend(schema, steps), issue.input, [...at, ...steps]);
}

function faultOfRule(fault: Problem, requirement: unknown): IssueFault {
  return fault === 'long' || fault === 'many' ? { fault, most: Number(requirement) } : { fault };
}

function wrongKind(schema: v.GenericSchema | undefined, input: unknown, at: readonly Step[]): Issue {
  return { path: pathText(at), value: showValue(input), why: { fault: 'wrong-kind', kind: kindOf(schema) } };
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

/** Whether objects can stand anywhere below: lists of texts need not be walked. */
function hasFields(schema: v.GenericSchema): boolean {
  const { entries, item, items, rest, wrapped } = partsOf(schema);
  if (entries) return true;
  for (const inner of [item, rest, wrapped]) if (inner && hasFields(inner)) return true;
  return items?.some(hasFields) ?? false;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
