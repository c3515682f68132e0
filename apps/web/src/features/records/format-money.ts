/** An amount in its currency, without empty decimals: "€1,200", "US$99.50". */
export const formatMoney = (amount: number, currency: string): string => {
  try {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount)
  } catch {
    // Three letters are not yet a currency that the browser knows.
    return `${currency} ${amount}`
  }
}
