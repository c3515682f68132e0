import type { SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'

/** Lets a transaction, which is one connection, send each query when the one before has its answer. */
const transactionInTurn = (transaction: Transaction): Transaction => {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn =
    <T>(send: (query: SqlQuery) => Promise<T>) =>
    (query: SqlQuery): Promise<T> => {
      const sendNow = () => send(query)
      const answer = last.then(sendNow, sendNow)
      last = answer
      return answer
    }
  // On the object itself, as its other methods, such as those for savepoints, go through these two.
  transaction.queryRaw = inTurn(transaction.queryRaw.bind(transaction))
  transaction.executeRaw = inTurn(transaction.executeRaw.bind(transaction))
  return transaction
}

/**
 * An adapter whose transactions send one query at a time. Prisma asks for all relations of a row at once, also inside a
 * transaction, where `pg` keeps them waiting and warns that from version 9 on it will refuse them
 * (`@prisma/client` 7.10; prisma/orm#29407).
 */
export const inTurn = (factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  async connect() {
    const adapter = await factory.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolationLevel) => transactionInTurn(await start(isolationLevel))
    return adapter
  },
})
