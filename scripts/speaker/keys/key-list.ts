export const keyList = (): { title: string, rows: { keys: string[], does: string }[] }[] => []
