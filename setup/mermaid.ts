import { defineMermaidSetup } from '@slidev/types'

/** How mermaid draws in the deck's colours. Reads them in the page; stands alone, because it is sent as text to where drawings are drawn for the build. */
export function mermaidLook() {
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  const [paper, ink, muted, hairline, tool, platform] = ['paper', 'ink', 'muted', 'hairline', 'tool', 'platform'].map(token)
  const fontFamily = token('sans')
  return {
    theme: 'base' as const,
    htmlLabels: false,
    fontFamily,
    themeVariables: {
      fontFamily,
      fontSize: '16px',
      useGradient: false,
      dropShadow: 'none',
      background: paper,
      primaryColor: paper,
      primaryBorderColor: ink,
      primaryTextColor: ink,
      secondaryColor: hairline,
      tertiaryColor: paper,
      tertiaryBorderColor: hairline,
      lineColor: ink,
      textColor: ink,
      edgeLabelBackground: paper,
      noteBkgColor: paper,
      noteBorderColor: hairline,
      noteTextColor: ink,
      pie1: tool,
      pie2: platform,
      pie3: muted,
      pie4: hairline,
      pieStrokeColor: paper,
      pieOuterStrokeColor: paper,
      pieSectionTextColor: paper,
      pieOpacity: '1',
    },
  }
}

export default defineMermaidSetup(mermaidLook)
