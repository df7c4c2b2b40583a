// Draws all pictures, on the screen and for paper.

// Sizes on paper, whatever the size of the window: full width, half of it, or three and two fifths; half of it where none is given.
var PAPER = {
  stack: [720, 260],
  flow: [960, 700],
  imbalance: [720, 220],
  lines: [480, 236],
  nodal: [480, 312],
  tornado: [480, 312],
  traverse: [480, 290],
  velocities: [480, 290],
  flowline: [960, 230],
  fluid: [480, 222],
  decline: [800, 325],
  residuals: [480, 236],
  autocorrelation: [480, 236],
  backtest: [800, 250],
  esp_curves: [960, 345],
  elastomer_history: [960, 220],
  dynacard: [960, 345],
  goodman: [480, 312],
  torque: [480, 312],
  unloading: [960, 400],
  casing_pressure: [960, 220],
  glpc: [480, 260],
  gas_gradient: [480, 260],
  before_after: [480, 310],
  pareto: [480, 300],
  gas_shares: [480, 280],
  field_gas: [480, 280]
};

var drawn = [];

// Makes room for the legend, and gives the picture a view box so that the print style sheet can scale it.
function fit(one) {
  var top = one.option.grid.top + LEGEND_ROW * (legendRows(one.option, one.chart.getWidth()) - 1);
  one.chart.setOption({ grid: { top: top } });
  if (one.option.room) {
    makeRoom(one);
  }
  if (one.option.labels) {
    label(one, top);
  }
  one.chart.getZr().flush();
  var svg = one.element.querySelector('svg');
  svg.setAttribute('viewBox', '0 0 ' + one.chart.getWidth() + ' ' + one.chart.getHeight());
  return svg;
}

function draw(data) {
  var element = document.getElementById(data.id);
  var one = { element: element, chart: echarts.init(element, null, { renderer: 'svg' }), option: kinds[data.kind](data) };
  one.chart.setOption(one.option);
  if (fit(one).querySelector('path')) {
    element.dataset.drawn = data.kind;
    drawn.push(one);
  }
}

var charts = JSON.parse(document.getElementById('chart-data').textContent);
charts.forEach(draw);
shareCursor(drawn.filter(function (one) { return one.option.cursor; }).map(function (one) { return one.chart; }));
root.dataset.charts = charts.length;
root.dataset.chartsDrawn = drawn.length;

function resize(size) {
  drawn.forEach(function (one) {
    var paper = one.option.paper || PAPER[one.element.dataset.drawn] || [480, 238];
    one.chart.resize(size === 'paper' ? { width: paper[0], height: paper[1] } : { width: 'auto', height: 'auto' });
    fit(one);
  });
}

var waiting;
window.addEventListener('resize', function () {
  clearTimeout(waiting);
  waiting = setTimeout(function () {
    if (!window.matchMedia('print').matches) {
      resize('window');
    }
  }, 100);
});

// Paper cannot be unfolded.
function unfold(open) {
  document.querySelectorAll('details').forEach(function (one) { one.open = open; });
}

window.addEventListener('beforeprint', function () {
  unfold(true);
  resize('paper');
});
window.addEventListener('afterprint', function () {
  unfold(false);
  resize('window');
});
