import { defineKatexSetup } from '@slidev/types'

/** Formulas are drawn once: their words for whoever cannot see them are TeX (scripts/slidev/formulas.ts). */
export default defineKatexSetup(() => ({ output: 'html' }))
