//! The endpoint as it is, but for the socket: its router on its store, asked in process with what the app's HTTP says.

use std::fs;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use diko_core::ops::Id128;
use diko_endpoint::store::{CaseId, Cursor, Day, Log, NewItem};
use diko_endpoint::{Commune, Limits, Settings, SqliteStore, Store, System, router};
use diko_sync::http::{Message, heard};
use diko_sync::{Answer, Ask};
use diko_wire::Hash;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

use super::{copy_tree, means};
use crate::sim::dice::Dice;
use crate::sim::parts::{Broken, Endpoint};

/// For one case, in bytes; and of one answer.
const ROOM: u64 = 1 << 30;
const LONGEST: usize = 4 * 1024 * 1024;

pub struct RouterEndpoint {
    folder: PathBuf,
    runtime: Runtime,
    /// Nothing only while its files are exchanged.
    open: Option<(Arc<SqliteStore>, Router)>,
    images: usize,
}

impl RouterEndpoint {
    pub fn new(folder: PathBuf, _: &mut Dice) -> Result<RouterEndpoint, Broken> {
        let runtime = Builder::new_current_thread().enable_time().build().map_err(means)?;
        let mut endpoint = RouterEndpoint { folder, runtime, open: None, images: 0 };
        endpoint.start()?;
        Ok(endpoint)
    }

    fn start(&mut self) -> Result<(), Broken> {
        fs::create_dir_all(&self.folder).map_err(means)?;
        let store = Arc::new(SqliteStore::open(&self.folder, ROOM).map_err(means)?);
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalogue/communes/musterstadt");
        let settings = Settings { limits: Limits::NONE, ..Settings::default() };
        let commune = Commune::read(&content).map_err(means)?;
        let shared = Arc::clone(&store) as Arc<dyn Store>;
        self.open = Some((store, router(shared, commune, settings, Arc::new(System::new()))));
        Ok(())
    }

    /// Lets the files be exchanged while the server stands still.
    fn without_server(&mut self, exchange: impl FnOnce(&Path) -> Result<(), Broken>) -> Result<(), Broken> {
        self.open = None;
        exchange(&self.folder)?;
        self.start()
    }

    fn wait<T, E: std::fmt::Display>(
        &self,
        work: impl FnOnce(&SqliteStore) -> std::pin::Pin<Box<dyn Future<Output = Result<T, E>> + Send + '_>>,
    ) -> Result<T, Broken> {
        let (store, _) = self.open.as_ref().ok_or_else(|| means("the endpoint stands still"))?;
        self.runtime.block_on(work(store)).map_err(means)
    }

    async fn answer(router: Router, ask: &Ask, message: Message) -> Result<Answer, Broken> {
        let mut request = Request::builder()
            .method(message.method)
            .uri(format!("/{}", message.path))
            .body(Body::from(message.body))
            .map_err(means)?;
        request.headers_mut().extend(message.headers);
        let response = router.oneshot(request).await.map_err(means)?;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, LONGEST).await.map_err(means)?.to_vec();
        Ok(heard(ask, parts.status, &parts.headers, body))
    }
}

impl Endpoint for RouterEndpoint {
    /// A folder with a copy of the files.
    type Image = PathBuf;

    fn ask(&mut self, ask: &Ask) -> Result<Answer, Broken> {
        let Some(message) = Message::of(ask) else { return Ok(Answer::Refused) };
        let (_, router) = self.open.as_ref().ok_or_else(|| means("the endpoint stands still"))?;
        self.runtime.block_on(RouterEndpoint::answer(router.clone(), ask, message))
    }

    fn wipe(&mut self) -> Result<(), Broken> {
        self.without_server(|folder| fs::remove_dir_all(folder).map_err(means))
    }

    fn image(&mut self) -> Result<PathBuf, Broken> {
        self.images += 1;
        let image = self.folder.with_extension(self.images.to_string());
        self.without_server(|folder| copy_tree(folder, &image))?;
        Ok(image)
    }

    fn rewind(&mut self, to: &PathBuf) -> Result<(), Broken> {
        self.without_server(|folder| {
            fs::remove_dir_all(folder).map_err(means)?;
            copy_tree(to, folder)
        })
    }

    fn slip_in(&mut self, case: Id128, item: Vec<u8>) -> Result<(), Broken> {
        let case = CaseId(case.0);
        if self.wait(|store| store.admission(case))?.is_some() {
            let item = NewItem { hash: Hash::of(&item), bytes: item.into() };
            self.wait(|store| store.append(case, vec![item], Day(0)))?;
        }
        Ok(())
    }

    fn items(&mut self, case: Id128) -> Result<Vec<Vec<u8>>, Broken> {
        let (case, mut after, mut all) = (CaseId(case.0), Cursor::START, Vec::new());
        if self.wait(|store| store.admission(case))?.is_none() {
            return Ok(all);
        }
        while let Log::Page { items, end, .. } = self.wait(|store| store.log(case, after, LONGEST, Day(0)))? {
            all.extend(items);
            after = end;
        }
        Ok(all)
    }
}
