import { defineDiagram } from '../frame/diagram.ts'
import { shares, together } from './shares.ts'

export const shareChart = defineDiagram({
  title: 'Published shares of third-party mobile payment in China, in per cent',
  steps: [
    {
      name: 'published',
      adds: [
        ...shares.map(({ publisher, quarter, alipay, tencent }) => `${publisher}, ${quarter}: Alipay ${alipay}, Tencent ${tencent}.`),
        `${together.publisher}, ${together.label.toLowerCase()}: the two together over ${together.above}, no split given, single source.`,
        'The deck has no figures for the gaps, and the publishers are not joined by a line.',
      ].join(' '),
    },
  ],
})
