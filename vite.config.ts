import { defineConfig } from 'vite'
import { checkWhileEditing } from './scripts/check-while-editing.ts'

export default defineConfig({
  plugins: [checkWhileEditing()],
  slidev: {
    // Only .vue files are tags: modules and tests beside a component can have any name.
    components: { extensions: ['vue'] },
  },
})
