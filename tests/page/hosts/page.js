// What an author wrote into the page, and client-side navigation: the next page takes its place without a reload.
const content = document.querySelector('.markdown, .vp-doc, .md-content__inner, .td-content');

const authored =
  sessionStorage.getItem('authored') ??
  `
  <h1>Graceful shutdown</h1>
  <hookline-embed platform="baidu-bci">
    <script type="application/yaml">
      apiVersion: v1
      kind: Pod
      metadata:
        name: drained
      spec:
        containers:
          - name: web
            image: registry.example/web
            lifecycle:
              preStop:
                httpGet: { path: /drain, port: 8080 }
    </script>
    <p class="poster">On BCI this hook is ignored.</p>
  </hookline-embed>`;

const pages = new Map([['#next', '<h1>Next page</h1>']]);
const show = () => {
  if (content) content.innerHTML = pages.get(location.hash) ?? authored;
};
addEventListener('hashchange', show);
show();
