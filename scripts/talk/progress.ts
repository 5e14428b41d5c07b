/** Says that something is being made while it takes its time: on a terminal with the seconds that have gone. */
export async function withProgress<T>(what: string, work: (begins: () => void) => Promise<T>): Promise<T> {
  const { stderr } = process
  const began = Date.now()
  let timer: NodeJS.Timeout | undefined
  const show = () => stderr.write(`\r${what} ... ${Math.round((Date.now() - began) / 1000)} s `)
  try {
    return await work(() => {
      if (!stderr.isTTY)
        return void stderr.write(`${what} ...\n`)
      show()
      timer = setInterval(show, 1000)
    })
  }
  finally {
    clearInterval(timer)
    if (timer)
      stderr.write('\r\x1B[K')
  }
}
