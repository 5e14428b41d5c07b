import { defineConfig } from 'vite'

export default defineConfig({
  slidev: {
    // Only .vue files are tags: modules and tests beside a component can have any name.
    components: { extensions: ['vue'] },
  },
})
