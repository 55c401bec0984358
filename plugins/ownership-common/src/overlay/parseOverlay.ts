import { InputError } from '@backstage/errors';
import { DateTime } from 'luxon';
import { z } from 'zod/v4';
import { predicateSchema } from '../settings/predicateSchema';
import { Meeting, Overlay, Waiver, WAIVER_STATES } from './types';

const text = z.string().trim().min(1);
const ref = text.transform(value => value.toLowerCase());
// Instants are compared as text, so all of them are of one form.
const instant = text.transform((value, context) => {
  const utc = DateTime.fromISO(value, { zone: 'utc' }).toISO();
  if (!utc) {
    const message = 'needs an ISO 8601 instant such as 2026-03-31T12:00:00Z';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
  return utc;
});
const day = z
  .string()
  .refine(
    value => /^\d{4}-\d\d-\d\d$/.test(value) && DateTime.fromISO(value).isValid,
    { message: 'needs an ISO 8601 date such as 2026-03-31' },
  );

const waiver = z
  .strictObject({
    id: text,
    rule: text,
    fingerprint: text.optional(),
    subject: ref.optional(),
    appliesTo: predicateSchema.optional(),
    reason: text,
    expiresOn: day.optional(),
    state: z.enum(WAIVER_STATES).default('approved'),
    requestedBy: ref,
    requestedAt: instant,
    decidedBy: ref.optional(),
    decidedAt: instant.optional(),
    comment: text.optional(),
  })
  .refine(one => (one.fingerprint === undefined) !== !one.appliesTo, {
    message: 'needs either `fingerprint` and `subject`, or `appliesTo`',
  })
  .refine(one => (one.fingerprint === undefined) === !one.subject, {
    message: '`fingerprint` and `subject` go together',
  });

const meeting = z.strictObject({
  guild: ref,
  metOn: day,
  notedBy: ref,
  notedAt: instant,
});

const overlay = z.strictObject({
  waivers: z.array(waiver).default([]),
  confirmations: z
    .array(
      z.strictObject({ subject: ref, confirmedBy: ref, confirmedAt: instant }),
    )
    .default([]),
  disputes: z
    .array(
      z.strictObject({
        id: text,
        rule: text,
        fingerprint: text,
        subject: ref,
        reason: text,
        disputedBy: ref,
        disputedAt: instant,
      }),
    )
    .default([]),
  meetings: z.array(meeting).default([]),
});

function parseWith<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(issue =>
      [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
    );
    throw new InputError(problems.join('; '));
  }
  return parsed.data;
}

/**
 * Reads a waiver as somebody asks for it.
 *
 * @throws InputError that names each key that is wrong, and what it should be
 * @public
 */
export const parseWaiver = (value: unknown): Waiver =>
  parseWith<Waiver>(waiver, value);

/**
 * Reads a meeting as somebody notes it.
 *
 * @throws InputError that names each key that is wrong, and what it should be
 * @public
 */
export const parseMeeting = (value: unknown): Meeting =>
  parseWith<Meeting>(meeting, value);

/**
 * Reads an overlay from what a file or a portal holds.
 *
 * @throws InputError that names each key that is wrong, and what it should be
 * @public
 */
export const parseOverlay = (value: unknown): Overlay =>
  parseWith<Overlay>(overlay, value ?? {});
