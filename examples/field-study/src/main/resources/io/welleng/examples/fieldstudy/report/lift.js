// Pictures that all kinds of artificial lift have in common: quantities against what is set at the surface.

var WITHIN = '#e4f2ec';

// Today hollow, the best setting filled, as crossings are that one has and that one wants.
var LIFT_MARKS = {
  today: { name: 'Today', symbol: 'circle', z: 8, symbolSize: 11, itemStyle: { color: '#fff', borderColor: INK, borderWidth: 2 } },
  best: { name: 'Best', symbol: 'circle', z: 8, symbolSize: 12, itemStyle: { color: GREEN, borderColor: INK, borderWidth: 1.5 } }
};

function liftMark(kind, points, extra) {
  return Object.assign({ type: 'scatter', data: points }, LIFT_MARKS[kind], extra);
}

// A value of a curve at a setting, straight between its points; null outside of it.
function valueAt(points, x) {
  for (var i = 1; i < points.length; i++) {
    var a = points[i - 1];
    var b = points[i];
    if (a[0] <= x && x <= b[0]) {
      return b[0] === a[0] ? b[1] : a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]);
    }
  }
  return null;
}

// An axis from zero in as many steps as the other one has, so that they share their grid.
function steps(value, count) {
  var step = value > 0 ? value / count : 1;
  var decade = Math.pow(10, Math.floor(Math.log10(step)));
  var one = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map(function (factor) { return factor * decade; })
    .filter(function (factor) { return factor >= step * (1 - 1e-9); })[0];
  return { min: 0, max: count * one, interval: one, axisLabel: { color: INK, fontSize: 12,
    formatter: function (at) { return separated(Number(at.toPrecision(6))); } } };
}

function settingTooltip(chart, names) {
  return itemTooltip(function (item) {
    return item.seriesName + '<br>' + figures(item.value[0]) + ' ' + chart.unit + '<br>' + names[item.seriesIndex] + ' ' + figures(item.value[1]);
  });
}

// Far beyond all that matters the curves go on as they do.
function shown(chart) {
  var ends = [chart.today, chart.best].concat(chart.within.map(function (range) { return range[1]; }));
  var end = 2 * Math.max.apply(null, ends);
  chart.sides.forEach(function (side) {
    side.points = side.points.filter(function (point) { return point[0] <= end; });
  });
  return chart;
}

// The quantity on the left is a full line, that on the right a dashed one; both axes have the colour of their line.
kinds.setting = function (chart) {
  var colours = [BLUE, ORANGE];
  shown(chart);
  var series = [];
  var names = [];
  var curves = [];
  function add(one, name) {
    series.push(one);
    names.push(name);
  }
  var axes = chart.sides.map(function (side, i) {
    var top = greatest(side.points.concat(side.limit ? [[0, 1.05 * side.limit.value]] : []), 1);
    add(line(side.name, side.points, colours[i], { symbol: 'circle', symbolSize: 4, yAxisIndex: i, z: 5,
      icon: ICONS[i ? 'dashed' : 'solid'], lineStyle: { width: 2.5, type: i ? 'dashed' : 'solid' } }), side.axis);
    curves.push({ points: side.points, yAxis: i });
    return upward(side.axis, Object.assign({ nameTextStyle: { fontSize: 13, color: colours[i] }, nameGap: 52, position: i ? 'right' : 'left',
      splitLine: { show: i === 0, lineStyle: { color: LINE } } }, steps(top, 5)));
  });
  var all = chart.sides[0].points.map(function (point) { return point[0]; })
    .concat([chart.today, chart.best].filter(function (one) { return one !== null; }));
  var from = Math.min.apply(null, all);
  var to = Math.max.apply(null, all);
  chart.sides.forEach(function (side, i) {
    if (side.limit) {
      add(line(side.limit.name, [[from, side.limit.value], [to, side.limit.value]], RED, { symbol: 'none', yAxisIndex: i, silent: true, z: 3,
        lineStyle: { width: 1.5, type: 'dotted' } }), side.axis);
      curves.push({ points: [[from, side.limit.value], [to, side.limit.value]], yAxis: i });
    }
  });
  ['today', 'best'].forEach(function (kind) {
    chart.sides.forEach(function (side, i) {
      var value = chart[kind] === null ? null : valueAt(side.points, chart[kind]);
      if (value !== null) {
        add(liftMark(kind, [[chart[kind], value]], { yAxisIndex: i }), side.axis);
      }
    });
  });
  if (chart.within.length) {
    add({ name: 'Within limits', type: 'scatter', symbol: 'rect', icon: FAN_ICON, data: [], color: WITHIN,
      markArea: { silent: true, itemStyle: { color: WITHIN }, data: chart.within.map(function (range) {
        return [{ xAxis: range[0] }, { xAxis: range[1] }];
      }) } }, '');
  }
  ['today', 'best'].forEach(function (kind) {
    if (chart[kind] !== null) {
      series[0].markLine = series[0].markLine || { silent: true, symbol: 'none', label: { show: false }, data: [],
        lineStyle: { color: QUIET, type: 'solid', width: 1 } };
      series[0].markLine.data.push({ xAxis: chart[kind] });
      curves.push({ points: [[chart[kind], 0], [chart[kind], axes[0].max]] });
    }
  });
  var labels = ['today', 'best'].filter(function (kind) { return chart[kind] !== null; }).map(function (kind) {
    var value = valueAt(chart.sides[0].points, chart[kind]);
    return { at: [chart[kind], value === null ? 0 : value], text: kind + '\n' + figures(chart[kind]) + ' ' + chart.unit };
  });
  var option = base({
    grid: { left: 74, right: 74, top: 40, bottom: 50 },
    tooltip: settingTooltip(chart, names),
    xAxis: across(chart.axis, { min: Math.floor(from / 10) * 10, max: Math.ceil(to / 10) * 10, splitLine: { show: false } }),
    yAxis: axes,
    series: series,
    labels: labels,
    lines: curves
  });
  option.legend.data = once(option.legend.data);
  return option;
};

// Marks on both axes are two series of one name.
function once(items) {
  return items.filter(function (item, i) {
    return items.findIndex(function (other) { return other.name === item.name; }) === i;
  });
}
