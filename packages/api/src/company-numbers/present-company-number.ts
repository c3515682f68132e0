/** What is shown of a number of the company's own. */
export const COMPANY_NUMBER_FIELDS = { id: true, value: true, value_e164: true, label: true } as const
