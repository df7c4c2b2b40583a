// Pictures of the decline. Dates are years with a fraction.

var FAN = '#bcdcf0';
var FAN_ICON = 'path://M0 0H26V11H0Z';
var MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function monthOf(year) {
  var month = Math.floor(12 * (year - Math.floor(year)) + 1e-6);
  return MONTHS[Math.min(11, month)] + ' ' + Math.floor(year);
}

// Between two lines: forward along one and back along the other, so that what lies below the lower one is painted twice, in
// opposite directions, and stays empty.
function between(name, low, high) {
  return { name: name, type: 'line', data: high.concat(low.slice().reverse()), symbol: 'none', icon: FAN_ICON, silent: true, z: 1,
    color: FAN, lineStyle: { width: 0 }, areaStyle: { color: FAN, opacity: 1, origin: 'start' }, tooltip: { show: false } };
}

function dots(name, points, extra) {
  return Object.assign({ name: name, type: 'scatter', symbol: 'circle', symbolSize: 4, data: points, color: INK, z: 3 }, extra);
}

function level(name, from, to, value, colour, type) {
  return line(name, [[from, value], [to, value]], colour, { symbol: 'none', silent: true, lineStyle: { width: 1.5, type: type } });
}

function yearAxis(from, to, step) {
  return across('Year', { min: from, max: to, interval: step, axisLabel: { color: INK, fontSize: 12, hideOverlap: true,
    formatter: function (value) { return Math.round(value) === value ? String(value) : ''; } }, splitLine: { show: false } });
}

// The band keeps its own shape in the legend though its line has no symbols.
function withFan(option) {
  option.legend.data.forEach(function (item) {
    option.series.forEach(function (one) {
      if (one.name === item.name && one.icon) {
        item.icon = one.icon;
      }
    });
  });
  return option;
}

function itemTooltip(format) {
  return { trigger: 'item', confine: true, textStyle: { fontFamily: FONT, fontSize: 13 }, formatter: format };
}

function monthTooltip(unit) {
  return itemTooltip(function (item) {
    return monthOf(item.value[0]) + '<br>' + item.seriesName + ' ' + figures(item.value[1]) + unit;
  });
}

kinds.decline = function (chart) {
  var rates = chart.kept.concat(chart.left_out).map(function (one) { return one.at[1]; });
  var floor = rounded(chart.limit / 2, false);
  var top = rounded(1.2 * Math.max.apply(null, rates), true);
  var from = Math.floor(Math.min.apply(null, chart.kept.concat(chart.left_out).map(function (one) { return one.at[0]; })));
  var to = Math.ceil(chart.high[chart.high.length - 1][0] + 0.5);
  function seen(one) { return one.at[1] >= floor; }
  function below(one) { return one.at[1] < floor; }
  var hollow = { color: '#fff', borderColor: RED, borderWidth: 1.5 };
  var series = [
    between('P90 to P10', chart.low, chart.high),
    dots('Month kept', chart.kept.map(function (one) { return { value: one.at, name: one.month }; })),
    dots('Left out', chart.left_out.filter(seen).map(function (one) { return { value: one.at, name: one.month, reason: one.reason }; }),
      { symbol: 'diamond', icon: ICONS.diamond, symbolSize: 8, itemStyle: hollow, z: 4 }),
    dots('Left out, below the scale', chart.left_out.filter(below).map(function (one) {
      return { value: [one.at[0], floor * 1.07], name: one.month, reason: one.reason, rate: one.at[1] };
    }), { symbol: 'path://M0 0L12 0L6 11Z', icon: 'path://M0 0L12 0L6 11Z', symbolSize: 9, itemStyle: hollow, z: 4 }),
    line('Fit', chart.fit, ORANGE, { symbol: 'none', z: 5, lineStyle: { width: 2.5 } }),
    line('P50', chart.middle, BLUE, { symbol: 'none', z: 5, lineStyle: { width: 2.5 } }),
    line('', chart.high, BLUE, { symbol: 'none', z: 4, lineStyle: { width: 1.2, type: 'dashed' } }),
    line('', chart.low, BLUE, { symbol: 'none', z: 4, lineStyle: { width: 1.2, type: 'dashed' } }),
    level('Economic limit', from, to, chart.limit, INK, 'dotted')
  ].filter(function (one) { return one.data.length; });
  function last(points) { return points[points.length - 1]; }
  function inside(points) { return points[Math.floor(points.length / 4)]; }
  var option = withFan(base({
    tooltip: itemTooltip(function (item) {
      var rate = item.data.rate === undefined ? item.value[1] : item.data.rate;
      return (item.data.name || monthOf(item.value[0])) + '<br>' + item.seriesName + ' ' + figures(rate) + ' Sm³/d'
        + (item.data.reason ? '<br>' + item.data.reason : '');
    }),
    xAxis: yearAxis(from, to, 1),
    yAxis: upward('Oil rate, Sm³/d', { type: 'log', min: floor, max: top }),
    series: series
  }));
  option.xAxis.axisLabel.formatter = function (value) { return value % 5 === 0 ? String(value) : ''; };
  option.xAxis.axisLabel.hideOverlap = false;
  option.labels = [
    { at: chart.fit[0], text: chart.peak_label },
    { at: last(chart.middle), text: 'until ' + [[chart.low, 'P90'], [chart.middle, 'P50'], [chart.high, 'P10']].map(function (one) {
      return Math.floor(last(one[0])[0]) + ' (' + one[1] + ')';
    }).join(', ') },
    { at: inside(chart.high), text: 'P10', ways: [[0, -1], [1, -1], [-1, -1]] },
    { at: inside(chart.low), text: 'P90', ways: [[0, 1], [-1, 1], [1, 1]] },
    { at: [from + 4, chart.limit], text: chart.limit_label }
  ];
  option.lines = [chart.fit, chart.middle, chart.low, chart.high, [[from, chart.limit], [to, chart.limit]],
    chart.kept.map(function (one) { return one.at; })].concat(chart.left_out.map(function (one) {
    return [one.at, [one.at[0] + 0.2, one.at[1]]];
  })).map(function (points) { return { points: points }; });
  return option;
};

kinds.residuals = function (chart) {
  var from = Math.floor(chart.residuals[0][0]);
  var to = Math.ceil(chart.residuals[chart.residuals.length - 1][0]);
  return base({
    tooltip: monthTooltip(''),
    xAxis: yearAxis(from, to, 4),
    yAxis: upward('Residual of ln rate', { nameGap: 46 }),
    series: [
      line('Month', chart.residuals, BLUE, { symbol: 'circle', symbolSize: 4, lineStyle: { width: 0.8, color: '#8fbad6' } }),
      level('0', from, to, 0, INK, 'solid'),
      level('± 1.28 standard deviations', from, to, chart.band, ORANGE, 'dashed'),
      level('', from, to, -chart.band, ORANGE, 'dashed')
    ]
  });
};

kinds.autocorrelation = function (chart) {
  return base({
    tooltip: itemTooltip(function (item) { return figures(item.value[0]) + ' months<br>' + figures(item.value[1]); }),
    xAxis: across('Months apart', { min: 0, max: 25, interval: 6, axisLabel: { color: INK, fontSize: 12, showMaxLabel: false } }),
    yAxis: upward('Correlation', { nameGap: 46, max: 1 }),
    series: [
      { name: 'Measured', type: 'bar', data: chart.found, color: BLUE, barWidth: 7 },
      line('AR(1) of the fit', chart.process, ORANGE, { symbol: 'circle', symbolSize: 5, lineStyle: { width: 1.5 } }),
      level('± 2/√n', 0, 25, chart.limit, INK, 'dashed'),
      level('', 0, 25, -chart.limit, INK, 'dashed')
    ]
  });
};

kinds.backtest = function (chart) {
  var from = chart.before.length ? chart.before[0][0] : chart.hidden[0][0];
  var values = [chart.before, chart.hidden, chart.low, chart.high, chart.last, chart.exponential]
    .reduce(function (all, points) { return all.concat(points.map(function (point) { return point[1]; })); }, []);
  return withFan(base({
    tooltip: monthTooltip(' Sm³/d'),
    xAxis: yearAxis(Math.floor(from * 2) / 2, Math.ceil(chart.hidden[chart.hidden.length - 1][0] * 2) / 2, 0.5),
    yAxis: upward('Oil rate, Sm³/d', { type: 'log', min: rounded(Math.min.apply(null, values), false), max: rounded(Math.max.apply(null, values), true) }),
    series: [
      between('80 % band', chart.low, chart.high),
      dots('Shown to the method', chart.before, { symbolSize: 6 }),
      dots('Hidden', chart.hidden, { symbol: 'diamond', icon: ICONS.diamond, symbolSize: 9,
        itemStyle: { color: '#fff', borderColor: RED, borderWidth: 1.8 }, z: 6 }),
      line('Forecast', chart.middle, BLUE, { symbol: 'none', z: 4, lineStyle: { width: 2.5 } }),
      line('Last value', chart.last, QUIET, { symbol: 'none', z: 4, lineStyle: { width: 1.8, type: 'dotted' } }),
      line('Exponential', chart.exponential, ORANGE, { symbol: 'none', z: 4, lineStyle: { width: 1.8, type: 'dashed' } })
    ]
  }));
};
