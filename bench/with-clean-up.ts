/**
 * Runs `work` with a stack for whatever must not outlive it: child processes, databases, folders. The stack is unwound
 * once, also after a failure and on Ctrl-C, which then ends the process.
 */
export const withCleanUp = async <T>(work: (resources: AsyncDisposableStack) => Promise<T>): Promise<T> => {
  const resources = new AsyncDisposableStack()
  let cleaned: Promise<void> | undefined
  const cleanUp = () => (cleaned ??= resources.disposeAsync())
  const onSignal = (): void => {
    // What is thrown while the ground is taken away is not news.
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', () => {})
    void cleanUp().finally(() => process.exit(130))
  }
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    return await work(resources)
  } finally {
    await cleanUp()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}
