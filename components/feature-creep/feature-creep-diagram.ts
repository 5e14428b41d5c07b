import { defineDiagram } from '../deck/diagram.ts'

export const featureCreep = defineDiagram({
  title: 'Four screens of one phone side by side, a schematic of what each addition does',
  steps: [
    { name: 'alone', adds: 'On the first screen one large blue button, pay, stands alone; five visitors stand below.' },
    { name: 'few', adds: 'On the second, plus tiles share the screen and the button is half as wide; six visitors.' },
    { name: 'many', adds: 'On the third, a grid of plus tiles surrounds a smaller button; seven visitors.' },
    { name: 'buried', adds: 'On the fourth, the button is one tiny tile in a wall of pluses; eight visitors.' },
  ],
})
