import { Prisma } from '@callbook/db'

/**
 * Two common table expressions to begin a statement with: `own`, the company's numbers, and `unlinked`, its calls that
 * have no person, each with `number`, its other party: who was called, or who called one of the company's own numbers.
 * E.164, or as sent where it is no such number. Null: the company called itself, or the caller withheld the number.
 *
 * A company that has not said which numbers are its own sees every call as one it made.
 *
 * The plan it relies on: `call_logs (company_id, person_id, start_time)` finds those without a person; told a number, the
 * indexes of both numbers find its calls.
 */
export const unlinkedCalls = (company_id: number, number?: string) => Prisma.sql`
  own as materialized (
    select value_e164 from company_numbers where company_id = ${company_id}
  ),
  unlinked as (
    select id, activity_id, org_id, start_time,
      case
        when to_phone_number_e164 not in (select value_e164 from own) or to_phone_number_e164 is null
          then coalesce(to_phone_number_e164, to_phone_number)
        when from_phone_number_e164 not in (select value_e164 from own) or from_phone_number_e164 is null
          then coalesce(from_phone_number_e164, from_phone_number)
      end as number
    from call_logs
    where company_id = ${company_id} and person_id is null ${
      number === undefined
        ? Prisma.empty
        : number.startsWith('+')
          ? Prisma.sql`and (to_phone_number_e164 = ${number} or from_phone_number_e164 = ${number}
              or (to_phone_number_e164 is null and to_phone_number = ${number})
              or (from_phone_number_e164 is null and from_phone_number = ${number}))`
          : Prisma.sql`and (to_phone_number = ${number} or from_phone_number = ${number})`
    }
  )`

/** Of a phone in `person_phones`: what the inbox would call its number. */
export const phoneIs = (phone: Prisma.Sql, number: Prisma.Sql) => Prisma.sql`
  (${phone}.value_e164 = ${number} or (${phone}.value_e164 is null and ${phone}.value = ${number}))`
