// Pictures of submersible pumps.

var RANGE = '#e4f2ec';

// The recommended range at all frequencies is closed: up along one of its ends, down along the other, and back to the start.
kinds.esp_curves = function (chart) {
  var series = [];
  var curves = [];
  var labels = [];
  if (chart.lower.length > 1) {
    var range = between('Recommended range', chart.lower, chart.upper);
    range.data.push(range.data[0]);
    range.color = RANGE;
    range.areaStyle.color = RANGE;
    series.push(range);
  }
  series.push(line('Best efficiency', chart.bep, GREEN, { symbol: 'none', silent: true, z: 2, lineStyle: { width: 1.5, type: 'dotted' } }));
  chart.curves.forEach(function (curve) {
    var colour = curve.best ? GREEN : curve.today ? BLUE : '#8fa3b5';
    var main = curve.best || curve.today;
    series.push(line(curve.today ? 'Pump today' : curve.best ? 'Pump at its best' : 'Pump otherwise', curve.points, colour,
      { symbol: 'none', z: main ? 5 : 3, hz: curve.hz, lineStyle: { width: main ? 2.8 : 1.4 } }));
    curves.push({ points: curve.points });
    if (curve.points.length) {
      // Those that matter stand a little inside, where they do not meet the others.
      labels.push({ at: curve.points[main ? Math.floor(curve.points.length / 6) : 0], text: figures(curve.hz).replace(/\.0+$/, '') + ' Hz', colour: main ? colour : QUIET,
        ways: main ? [[0, -1], [0, 1]] : [[1, -1], [1, 1]] });
    }
  });
  series.push(line('Well', chart.system, ORANGE, { symbol: 'none', z: 6, lineStyle: { width: 2.5, type: 'dashed' } }));
  curves.push({ points: chart.system });
  ['today', 'best'].forEach(function (kind) {
    if (chart[kind]) {
      series.push(liftMark(kind, [chart[kind].at]));
      labels.push({ at: chart[kind].at, text: chart[kind].label });
    }
  });
  var points = chart.curves.reduce(function (all, curve) { return all.concat(curve.points); }, chart.system);
  var option = withFan(base({
    tooltip: itemTooltip(function (item) {
      var curve = series[item.seriesIndex];
      return item.seriesName + (curve.hz ? ', ' + figures(curve.hz) + ' Hz' : '') + '<br>' + figures(item.value[0]) + ' STB/d<br>'
        + figures(item.value[1]) + ' ft';
    }),
    xAxis: across('Liquid rate, STB/d', fromZero(greatest(points, 0))),
    yAxis: upward('Total dynamic head, ft', fromZero(greatest(points, 1))),
    series: series,
    labels: labels,
    lines: curves
  }));
  option.legend.data = once(option.legend.data);
  return option;
};
