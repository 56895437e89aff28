// CloudFront Function (runtime cloudfront-js-2.0) on the viewer's request: the address of a page becomes its file, a page
// asked for without its last slash is sent there, and a short address in small letters to the one in capitals.
function handler(event) {
  var request = event.request;
  var uri = request.uri;
  var short = /^\/((?:[dns]-\d\d|c-[a-z-]+)|[faqt](?=\/.))(\/.*)?$/.exec(uri);
  if (short) return redirect('/' + short[1].toUpperCase() + (short[2] || '/'), request.querystring);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!/\.[A-Za-z0-9_]+$/.test(uri)) return redirect(uri + '/', request.querystring);
  return request;
}

function redirect(to, query) {
  var pairs = Object.keys(query).flatMap(function (name) {
    var all = query[name].multiValue || [query[name]];
    return all.map(function (one) {
      return one.value === '' ? name : name + '=' + one.value;
    });
  });
  var location = pairs.length === 0 ? to : to + '?' + pairs.join('&');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } };
}
